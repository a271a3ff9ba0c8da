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
  const header = headers['Content-Security-Policy'] ?? '',
    policy = directives(`${header}; ${metaPolicy}`);
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? '',
    all = [...policy.values()].join(' ');
  const row = (test: string, found: string, counts: number): Scored => ({ test, found, counts });
  const unsafe =
    /unsafe/.test(all) ||
    /data:|https?:/.test(scripts) ||
    scripts === '' ||
    !/'none'/.test(policy.get('object-src') ?? policy.get('default-src') ?? '');
  const formsHeld = /^'(none|self)'$/.test(policy.get('form-action') ?? ''),
    none = policy.get('default-src') === "'none'" && formsHeld;
  const framing = directives(header).get('frame-ancestors'),
    age = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0);
  return [
    policy.size === 0
      ? row('Content Security Policy', 'absent', -25)
      : unsafe
        ? row('Content Security Policy', 'unsafe', -20)
        : none
          ? row('Content Security Policy', "`default-src 'none'`, nothing unsafe", 10)
          : row('Content Security Policy', 'nothing unsafe', 5),
    age === 0
      ? row('Strict Transport Security', 'absent', -20)
      : age < 15_768_000
        ? row('Strict Transport Security', 'less than six months', -10)
        : row('Strict Transport Security', 'six months or more', 0),
    framing !== undefined
      ? row('Framing', 'by `frame-ancestors`', 5)
      : headers['X-Frame-Options']
        ? row('Framing', 'by `X-Frame-Options`', 0)
        : row('Framing', 'not held', -20),
    headers['X-Content-Type-Options'] === 'nosniff'
      ? row('Content types', '`nosniff`', 0)
      : row('Content types', 'guessed', -5),
    /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      headers['Referrer-Policy'] ?? '',
    )
      ? row('Referrer', 'private', 5)
      : row('Referrer', 'not private', headers['Referrer-Policy'] ? -5 : 0),
    /^same-(origin|site)$/.test(headers['Cross-Origin-Resource-Policy'] ?? '')
      ? row('Cross Origin Resource Policy', '`same-origin`', 10)
      : row('Cross Origin Resource Policy', 'open', 0),
    headers['Access-Control-Allow-Credentials']
      ? row('Cross Origin Resource Sharing', 'with credentials', -50)
      : row('Cross Origin Resource Sharing', 'none, or public', 0),
    row('Subresource Integrity', 'all scripts are our own', 0),
  ];
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
