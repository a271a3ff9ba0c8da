import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Change } from '../../src/desk/places/place.ts';
import { realSurroundings, type Surroundings as Web } from '../links/surroundings.ts';
import { bundleDesk, type DeskFiles } from './bundleDesk.ts';
import { attachmentIn, committedText, readFolder, saveFiles } from './folder.ts';
import { refusalOf, refusalOfContent, type Refusal } from './guard.ts';
import { deskPolicy } from './policy.ts';
import { readSource } from './source/readSource.ts';

export interface DeskOptions {
  /** The content folder. */
  dir: string;
  /** The port; 0 takes a free one. */
  port: number;
  /** The address of GitHub's programming interface. */
  github: string;
  /** How pages of sources are asked for: a test asks its own server. */
  web?: Web;
}

export interface RunningDesk {
  /** The address with the token of this run, which is behind `#` and so is never sent or logged. */
  url: string;
  origin: string;
  token: string;
  close(): Promise<void>;
}

/** What a question for the content is answered with. */
type Handler = (body: unknown, query: URLSearchParams) => unknown;

/**
 * Serves the desk on this machine alone: its page to anybody here, the content to who has the
 * token.
 */
export async function startDesk({ dir, port, github, web }: DeskOptions): Promise<RunningDesk> {
  const files = await bundleDesk({ github, local: true });
  const token = randomBytes(24).toString('base64url');
  const handlers = handlersFor(dir, web ?? realSurroundings('Sourceline desk'));
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    void answer(request, response, { files, token, handlers, port, policy: deskPolicy(github) });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/#${token}`,
    origin,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function handlersFor(dir: string, web: Web): { readonly [question: string]: Handler } {
  return {
    'GET /api/content': () => {
      const read = readFolder(dir);
      return 'cannot' in read ? read : { name: dir, ...read };
    },
    'GET /api/attachment': (_, query) => attachmentIn(dir, query.get('file') ?? ''),
    'GET /api/published': (_, query) => ({ text: committedText(dir, query.get('file') ?? '') }),
    'POST /api/source': (body) => readSource(String((body as { url: unknown }).url), web),
    'POST /api/save': (body) => saveFiles(dir, (body as { changes: Change[] }).changes),
  };
}

interface Surroundings {
  files: DeskFiles;
  token: string;
  handlers: { readonly [question: string]: Handler };
  port: number;
  policy: string;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, token, handlers, port, policy }: Surroundings,
): Promise<void> {
  for (const [name, value] of Object.entries(headersWith(policy))) response.setHeader(name, value);
  const refused = refusalOf(request.headers, port);
  if (refused) return refuse(response, refused);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = files.get(name);
  if (file && (request.method === 'GET' || request.method === 'HEAD')) {
    response.writeHead(200, { 'content-type': file.type });
    response.end(request.method === 'HEAD' ? undefined : file.body);
    return undefined;
  }
  const handler = handlers[`${request.method} ${pathname}`];
  if (!handler) return refuse(response, { status: 404, message: 'There is nothing here.' });
  const unproved = refusalOfContent(request.headers, token);
  if (unproved) return refuse(response, unproved);
  try {
    const result = await handler(await bodyOf(request), searchParams);
    const isBytes = result instanceof Uint8Array;
    response.writeHead(200, {
      'content-type': isBytes ? 'application/octet-stream' : 'application/json',
    });
    response.end(isBytes ? result : JSON.stringify(result));
  } catch (error) {
    refuse(response, { status: 400, message: (error as Error).message });
  }
}

function headersWith(policy: string): { [name: string]: string } {
  return {
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}

/** A folder of content is hardly larger. */
const mostBytes = 50_000_000;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Error('Send JSON.');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('That is more than can be taken in at one go.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
