import type { Finding } from '../problemInFile.ts';
import { addressOfIdentifier } from './addressOfIdentifier.ts';

/**
 * What is wrong with an address that is not a path within the content. One that is not encrypted is
 * a warning: some pages answer nowhere else.
 */
export function addressFault(url: string): Finding | undefined {
  // Browsers leave out spaces and control characters before they look for the scheme.
  const bare = url.replace(/[\0-\x20]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return undefined;
  const identified = addressOfIdentifier(url.trim());
  if (identified !== undefined)
    return {
      rule: 'not-a-web-address',
      message: `“${url}” is an identifier, not a web address.`,
      todo: `Write ${identified}.`,
    };
  if (bare.startsWith('//') || /^www\./i.test(bare))
    return {
      rule: 'not-a-web-address',
      message: `“${url}” is not a whole web address.`,
      todo: `Write https://${bare.replace(/^\/*/, '')}.`,
    };
  if (scheme === undefined) return undefined;
  if (scheme !== 'https' && scheme !== 'http')
    return {
      rule: 'not-a-web-address',
      message: `“${url}” is not a web address.`,
      todo: 'Link an https address, or a file of the content by its path from here.',
    };
  return (
    hostFault(url, bare) ??
    escapedFault(url) ??
    copiedFault(url, bare) ??
    lookAlikeHost(url) ??
    (scheme === 'http' ? notEncrypted(url, bare) : undefined)
  );
}

function hostFault(url: string, bare: string): Finding | undefined {
  if (!/^https?:\/\/[^/]/i.test(bare) || !URL.canParse(bare))
    return {
      rule: 'not-a-web-address',
      message: `“${url}” is not a web address.`,
      todo: 'Copy the address from the browser, from https:// on.',
    };
  const { username, password, hostname } = new URL(bare);
  if (username || password)
    return {
      rule: 'not-a-web-address',
      message: `“${url}” contains a user name or password.`,
      todo: 'Remove everything before the @.',
    };
  return isPublic(hostname)
    ? undefined
    : {
        rule: 'not-a-web-address',
        message: `“${url}” is not an address on the public web.`,
        todo: 'Copy the address from the browser, from https:// on; an address of your own machine or network does not work for readers.',
      };
}

/** `https://host.example/a\_b`, as word processors write Markdown. */
function escapedFault(url: string): Finding | undefined {
  return url.includes('\\')
    ? {
        rule: 'not-a-web-address',
        message: `“${url}” has a backslash, which no address has.`,
        todo: `Write ${url.replaceAll('\\', '')}.`,
      }
    : undefined;
}

/** What a text has after an address, or what it leaves out of one: `https://host.example/long…` */
function copiedFault(url: string, bare: string): Finding | undefined {
  if (/(?:…|\.\.\.|%E2%80%A6)$/i.test(bare))
    return {
      severity: 'warning',
      rule: 'not-a-web-address',
      message: `“${url}” is cut off: it ends in an ellipsis.`,
      todo: 'Copy the whole address from the browser.',
    };
  const end = /[,;”’»“"]+$/.exec(bare)?.[0] ?? (isUnopened(bare) ? ')' : '');
  return end === ''
    ? undefined
    : {
        severity: 'warning',
        rule: 'not-a-web-address',
        message: `“${url}” ends in ${end}, which belongs to the text around it.`,
        todo: `Write ${bare.slice(0, -end.length)}.`,
      };
}

function isUnopened(url: string): boolean {
  return url.endsWith(')') && url.split(')').length > url.split('(').length;
}

/** A host whose name has Latin letters and others that look like them, as in a forged address. */
function lookAlikeHost(url: string): Finding | undefined {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
  const mixed = host
    .split('.')
    .find((part) => /\p{sc=Latn}/u.test(part) && /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(part));
  return mixed === undefined
    ? undefined
    : {
        severity: 'warning',
        rule: 'not-a-web-address',
        message: `The host of “${url}” has letters of two scripts: “${mixed}”.`,
        todo: 'Open it and look whose page it is: forged addresses are written so.',
      };
}

function notEncrypted(url: string, bare: string): Finding {
  return {
    severity: 'warning',
    rule: 'not-https',
    message: `“${url}” is not an https address.`,
    todo: `Write https://${bare.replace(/^http:\/*/i, '')} if the page can be reached there.`,
  };
}

/** Whether a host is one that every reader can reach. */
function isPublic(host: string): boolean {
  return (
    host.includes('.') &&
    !/\.(?:local|localhost|internal|lan|test|invalid)\.?$/.test(host) &&
    !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host)
  );
}
