import type { Problem } from '../../src/core/markdown/problem.ts';
import { isWell, type Answer } from './ask.ts';

/** What an answer says of a link, and what an editor can do. */
export interface Verdict extends Pick<Problem, 'severity' | 'rule' | 'message' | 'todo'> {
  /** Where the page is for good now. */
  moved?: string;
  /** Whether a reader may find nothing there, so that a copy is wanted. */
  isLost: boolean;
}

/** Nothing when all is well: also when the page was found after redirects that may change again. */
export function judge(url: string, answer: Answer): Verdict | undefined {
  const { end, status = 0, at, hops, why = '' } = answer;
  if (isWell(answer)) return doubtAbout(url, answer) ?? movedFor(url, answer);
  const way = [...hops.map(({ from }) => from), at].join(' -> ');
  if (end === 'loop') return gone('loop', `It leads in a circle: ${way}.`);
  if (end === 'far')
    return gone(
      'loop',
      `It leads on and on, through ${hops.length} addresses, the last of them ${at}.`,
    );
  if (end === 'nowhere') return gone('gone', `It leads to what is no web address: "${at}".`);
  if (end === 'inside')
    return {
      ...unclear(
        'inside',
        `${at === url ? 'It' : `It leads to ${at}, which`} is no address on the public web, and was not asked for.`,
        'Link a page that readers can open.',
      ),
      isLost: true,
    };
  if (end === 'silent') return unclear('silent', 'There was no answer in time.', later);
  if (end === 'broken')
    return why === 'ENOTFOUND'
      ? gone('gone', `There is no host ${new URL(at).host}.`)
      : unclear('broken', `The connection failed (${why}).`, later);
  const from = at === url ? '' : ` at ${at}`;
  if (status === 404 || status === 410) return gone('gone', `The page is gone (${status}${from}).`);
  if (status === 429)
    return unclear(
      'busy',
      `The server wants to be asked less often${answer.later === undefined ? '' : `, and again after ${answer.later} seconds`} (429${from}).`,
      later,
    );
  if (status >= 500) return unclear('failing', `The server fails (${status}${from}).`, later);
  return unclear(
    'refused',
    `The server does not show it to a program (${status}${from}).`,
    'Open it in a browser: a reader may see it all the same.',
  );
}

const later = 'Run this again later.';

function gone(rule: string, message: string): Verdict {
  return {
    severity: 'error',
    rule: `link-${rule}`,
    message,
    todo: 'Name a copy in an archive as `archived`, or another page.',
    isLost: true,
  };
}

function unclear(rule: string, message: string, todo: string): Verdict {
  return { severity: 'warning', rule: `link-${rule}`, message, todo, isLost: false };
}

/**
 * A page that is there and may be another: it says that it is not found, or it is the front page of
 * the site.
 */
function doubtAbout(url: string, { at, title }: Answer): Verdict | undefined {
  const doubt = (message: string): Verdict => ({
    ...unclear(
      'doubtful',
      message,
      'Open it in a browser. If it is not the page that you read, name a copy in an archive as `archived`.',
    ),
    isLost: true,
  });
  if (
    title !== undefined &&
    /\b404\b|\bnot found\b|no longer (available|exists)|does(n.t| not) exist|nicht gefunden|introuvable|не найден|не знайден/i.test(
      title,
    )
  )
    return doubt(`The page says of itself: "${title}".`);
  const isFront = (address: string) =>
    /^\/(index\.\w+)?$/.test(new URL(address).pathname) && new URL(address).search === '';
  return isFront(at) && !isFront(url) ? doubt(`It leads to a front page now: ${at}.`) : undefined;
}

/** Where it leads by redirects that are for good, as far as these go from the beginning. */
function movedFor(url: string, { hops, at }: Answer): Verdict | undefined {
  const first = hops.findIndex(({ status }) => status !== 301 && status !== 308),
    moved = first === -1 ? at : hops[first]!.from;
  return moved === url
    ? undefined
    : { ...unclear('moved', `It has moved for good, to ${moved}.`, `Write ${moved}.`), moved };
}
