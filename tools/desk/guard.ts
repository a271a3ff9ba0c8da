import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused: a status and a line for whoever asks. */
export interface Refusal {
  status: number;
  message: string;
}

/**
 * Whether a request may be answered at all. Only the page that this server gave may ask it: a name
 * that was pointed at this machine (DNS rebinding) comes with another `Host`, another site with
 * another `Origin`.
 */
export function refusalOf(headers: IncomingHttpHeaders, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? ''))
    return { status: 421, message: 'This server answers at 127.0.0.1 only.' };
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`)
    return { status: 403, message: 'Another site may not ask here.' };
  return undefined;
}

/** Whether a request for the content may be answered: it carries the token of this run. */
export function refusalOfContent(headers: IncomingHttpHeaders, token: string): Refusal | undefined {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin')
    return { status: 403, message: 'Another site may not ask here.' };
  return isEqual(headers['x-desk-token'], token)
    ? undefined
    : {
        status: 401,
        message: 'Open the address that `npm run desk` printed: it holds the token of this run.',
      };
}

function isEqual(given: string | string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
