import type { Surroundings } from './surroundings.ts';

/** What a server has answered, as far as it matters here. */
export interface Response {
  status: number;
  location?: string;
  /** Seconds after which it wants to be asked again. */
  after?: number;
  isPage: boolean;
  /** Of a page that was read: its title. */
  title?: string;
}

/**
 * Sends one request, follows no redirect, and reads no more than the beginning of a page. Never
 * throws.
 */
export async function request(
  method: 'HEAD' | 'GET',
  url: string,
  { agent, patience }: Pick<Surroundings, 'agent' | 'patience'>,
): Promise<Response | { end: 'silent' } | { end: 'broken'; why: string }> {
  try {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    return await partsOf(answer, method === 'GET');
  } catch (error) {
    return describeFailure(error as Error);
  }
}

async function partsOf(answer: globalThis.Response, readsPage: boolean): Promise<Response> {
  const isPage = /html/i.test(answer.headers.get('content-type') ?? '');
  const location = answer.headers.get('location');
  const after = secondsOf(answer.headers.get('retry-after'));
  const title = isPage && readsPage ? titleIn(await beginningOf(answer)) : undefined;
  if (!(isPage && readsPage)) await answer.body?.cancel();
  return {
    status: answer.status,
    isPage,
    ...(location !== null && { location }),
    ...(after !== undefined && { after }),
    ...(title !== undefined && { title }),
  };
}

function titleIn(html: string): string | undefined {
  return /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim();
}

function describeFailure(error: Error): { end: 'silent' } | { end: 'broken'; why: string } {
  if (error.name === 'TimeoutError') return { end: 'silent' };
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return { end: 'broken', why: cause?.code ?? cause?.message ?? error.message };
}

/** A short page is read to its end, to see whether it breaks off. */
async function beginningOf(answer: globalThis.Response): Promise<string> {
  const enough = 100_000;
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    // Leaving the loop ends the connection.
    if (text.length > enough) break;
  }
  return text;
}

/** `Retry-After` is a number of seconds or a date (RFC 9110). */
function secondsOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
