/** An answer of a forge: its JSON, and the address of the next page of a list. */
export interface Answer {
  json: unknown;
  next?: string;
}

/** Asks the API of a forge. */
export type Ask = (method: string, path: string, body?: object) => Promise<Answer>;

/** What a forge refused, in a sentence for who reads the log. Never has the token in it. */
export class Refused extends Error {}

/**
 * How the API at `base` is asked, with the headers that carry the token. The token is sent to no
 * other host, and over https alone, save to this machine.
 */
export function asking(base: string, headers: { readonly [name: string]: string }): Ask {
  const root = new URL(base);
  const isLocal = root.hostname === '127.0.0.1' || root.hostname === 'localhost';
  if (root.protocol !== 'https:' && !isLocal)
    throw new Refused(`The API at ${root.origin} is not asked: it is no https address.`);
  return async (method, path, body) => {
    const url = /^https?:/.test(path)
      ? new URL(path)
      : new URL(root.href.replace(/\/$/, '') + path);
    if (url.origin !== root.origin)
      throw new Refused(
        `${root.origin} refers to another host, ${url.origin}, which is not asked.`,
      );
    const response = await sent(url, {
      method,
      headers: {
        ...headers,
        'user-agent': 'Sourceline',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok)
      throw new Refused(
        `${method} ${url.pathname} was answered with ${response.status} ${response.statusText}.${adviceFor(response.status)}`,
      );
    const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    return { json: await response.json(), ...(next !== undefined && { next }) };
  };
}

/** All the pages of a list, at most ten. */
export async function allPages(ask: Ask, path: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let at: string | undefined = path;
  for (let page = 0; at !== undefined && page < 10; page++) {
    const answer: Answer = await ask('GET', at);
    found.push(...(answer.json as unknown[]));
    at = answer.next;
  }
  return found;
}

async function sent(url: URL, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Refused(
      `${url.origin} does not answer: ${cause instanceof Error ? cause.message : message}.`,
      { cause: error },
    );
  }
}

function adviceFor(status: number): string {
  if (status === 401) return ' The token is wrong or has expired.';
  if (status === 403 || status === 404) return ' The token may not do this: see docs/workflows.md.';
  return '';
}
