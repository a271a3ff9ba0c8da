import type { Headers } from '../../../../src/site/hosting/headers.ts';

/** A row of the sum: what is looked at, what was found, and what it counts. */
export interface Scored {
  test: string;
  found: string;
  counts: number;
}

/**
 * What MDN's HTTP Observatory counts, beginning at 100, for a page with these headers and this
 * policy of its own: by the rules that it publishes (its `charts.js`).
 * What a static site cannot get wrong is left out: cookies, and the redirection to https, which is
 * the host's.
 */
export function observatory(headers: Headers, metaPolicy: string): Scored[] {
  const header = headers['Content-Security-Policy'] ?? '';
  const framing = directives(header).get('frame-ancestors');
  return [
    scorePolicy(directives(`${header}; ${metaPolicy}`)),
    scoreTransport(headers['Strict-Transport-Security'] ?? ''),
    framing !== undefined
      ? row('Framing', 'by `frame-ancestors`', 5)
      : headers['X-Frame-Options']
        ? row('Framing', 'by `X-Frame-Options`', 0)
        : row('Framing', 'not held', -20),
    headers['X-Content-Type-Options'] === 'nosniff'
      ? row('Content types', '`nosniff`', 0)
      : row('Content types', 'guessed', -5),
    scoreReferrer(headers['Referrer-Policy'] ?? ''),
    /^same-(origin|site)$/.test(headers['Cross-Origin-Resource-Policy'] ?? '')
      ? row('Cross Origin Resource Policy', '`same-origin`', 10)
      : row('Cross Origin Resource Policy', 'open', 0),
    headers['Access-Control-Allow-Credentials']
      ? row('Cross Origin Resource Sharing', 'with credentials', -50)
      : row('Cross Origin Resource Sharing', 'none, or public', 0),
    row('Subresource Integrity', 'all scripts are our own', 0),
  ];
}

function scorePolicy(policy: Map<string, string>): Scored {
  const test = 'Content Security Policy';
  if (policy.size === 0) return row(test, 'absent', -25);
  const byDefault = policy.get('default-src') ?? '';
  const scripts = policy.get('script-src') ?? byDefault;
  const isUnsafe =
    /unsafe/.test([...policy.values()].join(' ')) ||
    /data:|https?:/.test(scripts) ||
    scripts === '' ||
    !(policy.get('object-src') ?? byDefault).includes("'none'");
  if (isUnsafe) return row(test, 'unsafe', -20);
  return byDefault === "'none'" && /^'(none|self)'$/.test(policy.get('form-action') ?? '')
    ? row(test, "`default-src 'none'`, nothing unsafe", 10)
    : row(test, 'nothing unsafe', 5);
}

function scoreTransport(header: string): Scored {
  const test = 'Strict Transport Security';
  const age = Number(/max-age=(\d+)/.exec(header)?.[1] ?? 0);
  if (age === 0) return row(test, 'absent', -20);
  return age < 15_768_000
    ? row(test, 'less than six months', -10)
    : row(test, 'six months or more', 0);
}

function scoreReferrer(header: string): Scored {
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(header)
    ? row('Referrer', 'private', 5)
    : row('Referrer', 'not private', header ? -5 : 0);
}

function row(test: string, found: string, counts: number): Scored {
  return { test, found, counts };
}

/** A policy's directives, of each name the last. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => [each.split(' ')[0]!, each.slice(each.indexOf(' ') + 1)]),
  );
}
