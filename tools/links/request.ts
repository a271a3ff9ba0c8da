import type { LookupAddress } from 'node:dns';
import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askEncrypted } from 'node:https';
import type { LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decodeHtml } from '../../src/integration/captures/decodeHtml.ts';
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
  /** Of a page that was read, where it was asked for: its beginning. */
  html?: string;
  /** Where all of it was asked for: it, and the headers with which it came. */
  whole?: Whole;
}

/** An answer to its end. */
export interface Whole {
  bytes: Uint8Array;
  /** Its line and headers, as they were sent: `HTTP/1.1 200 OK`. */
  statusLine: string;
  headers: [name: string, value: string][];
}

/** A question: how, for which address, and the addresses of its host that are connected to. */
export interface Question {
  method: 'HEAD' | 'GET';
  url: string;
  addresses: readonly LookupAddress[];
  /** Whether the beginning of the page itself is wanted, and how many letters of it. */
  letters?: number;
  /** The most bytes that an answer may have of which all is wanted. */
  whole?: number;
}

/**
 * Sends one request, follows no redirect, and reads no more than the beginning of a page. Never
 * throws.
 */
export async function request(
  question: Question,
  { agent, patience }: Pick<Surroundings, 'agent' | 'patience'>,
): Promise<Response | { end: 'silent' } | { end: 'broken'; why: string }> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await partsOf(await answerTo(question, agent, signal), question);
  } catch (error) {
    if (signal.aborted) return { end: 'silent' };
    const { code, message } = error as NodeJS.ErrnoException;
    return { end: 'broken', why: code ?? message };
  }
}

function answerTo(
  { method, url, addresses }: Question,
  agent: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const send = url.startsWith('https:') ? askEncrypted : askPlainly;
  return new Promise((resolve, reject) => {
    send(
      url,
      {
        method,
        signal,
        // No connection is kept: each goes where its own question says.
        agent: false,
        lookup: lookupAmong(addresses),
        headers: {
          'user-agent': agent,
          accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
          'accept-encoding': 'identity',
        },
      },
      resolve,
    )
      .once('error', reject)
      .end();
  });
}

/** Answers the question for a name's addresses with those that are known. */
function lookupAmong(addresses: readonly LookupAddress[]): LookupFunction {
  return (_name, options, done) => {
    const [first] = addresses;
    if (!first) done(Object.assign(new Error('There is no such host.'), { code: 'ENOTFOUND' }), '');
    else if (options.all) done(null, [...addresses]);
    else done(null, first.address, first.family);
  };
}

async function partsOf(answer: IncomingMessage, question: Question): Promise<Response> {
  const { headers, statusCode = 0 } = answer;
  const isPage = /html/i.test(headers['content-type'] ?? '');
  const after = secondsOf(headers['retry-after'] ?? null);
  const { whole, html } = await textOf(answer, isPage, question);
  const title = html === undefined ? undefined : titleIn(html);
  answer.destroy();
  return {
    status: statusCode,
    isPage,
    ...(headers.location !== undefined && { location: headers.location }),
    ...(after !== undefined && { after }),
    ...(title !== undefined && { title }),
    ...((question.letters !== undefined || whole) && html !== undefined && { html }),
    ...(whole && { whole }),
  };
}

/** What of an answer is wanted: all, or of a page the beginning. */
async function textOf(
  answer: IncomingMessage,
  isPage: boolean,
  { method, letters, whole: most }: Question,
): Promise<Pick<Response, 'whole' | 'html'>> {
  if (most !== undefined) {
    const whole = await wholeOf(answer, most);
    const type = answer.headers['content-type'] ?? '';
    return { whole, ...(isPage && { html: decodeHtml(whole.bytes, type) }) };
  }
  return isPage && method === 'GET' ? { html: await beginningOf(answer, letters) } : {};
}

function titleIn(html: string): string | undefined {
  return /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim();
}

/**
 * Throws where there is more than wanted. What is packed although nobody asked for it is unpacked.
 */
async function wholeOf(answer: IncomingMessage, most: number): Promise<Whole> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) throw new Error(`more than ${most / 1_000_000} MB`);
  }
  const { rawHeaders, httpVersion, statusCode, statusMessage } = answer;
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1]!]] : [],
  );
  return {
    bytes: unpacked(Buffer.concat(chunks), answer.headers['content-encoding'], most),
    statusLine: `HTTP/${httpVersion} ${statusCode} ${statusMessage}`,
    headers: headers.filter(([name]) => !passing.has(name)),
  };
}

/** Headers of the way on which an answer came, and what is between a server and who asks. */
const passing = new Set(['transfer-encoding', 'content-encoding', 'connection', 'set-cookie']);

function unpacked(bytes: Buffer, encoding: string | undefined, most: number): Uint8Array {
  const options = { maxOutputLength: most };
  switch (encoding) {
    case 'gzip':
      return gunzipSync(bytes, options);
    case 'br':
      return brotliDecompressSync(bytes, options);
    case 'deflate':
      return inflateSync(bytes, options);
    default:
      return bytes;
  }
}

/** A short page is read to its end, to see whether it breaks off. */
async function beginningOf(answer: IncomingMessage, enough = 100_000): Promise<string> {
  const decoder = decoderFor(answer.headers['content-type'] ?? '');
  let text = '';
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    text += decoder.decode(chunk, { stream: true });
    // Leaving the loop ends the connection.
    if (text.length > enough) break;
  }
  return text;
}

/** For the letters that a page says it is written in; UTF-8 where it does not, or names none. */
function decoderFor(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110). */
function secondsOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
