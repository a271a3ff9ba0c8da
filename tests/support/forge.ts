import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A comment on a made forge. */
export interface MadeComment {
  id: number;
  body: string;
  by: string;
}

/**
 * A forge on this machine with one proposed change, by the documented paths of GitHub's and
 * GitLab's APIs. `token` is the one that it takes, `head` the newest commit.
 */
export async function startForge(token: string, head: string) {
  const state = { head, comments: [] as MadeComment[], asked: [] as string[], isDown: false };
  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    const path = new URL(request.url ?? '', 'http://forge.example').pathname;
    state.asked.push(`${request.method} ${path}`);
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const { authorization, 'private-token': privateToken } = request.headers;
    if (state.isDown) answer(503, {});
    else if (authorization !== `Bearer ${token}` && privateToken !== token) answer(401, {});
    else answer(200, answerOf(request.method ?? '', path, text));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  function answerOf(method: string, path: string, text: string): unknown {
    const shown = ({ id, body, by }: MadeComment) => ({
      id,
      body,
      user: { login: by },
      author: { id: by === 'github-actions[bot]' ? 7 : 8 },
    });
    if (path === '/user') return { id: 7 };
    if (/\/pulls$/.test(path)) return [{ number: 4, head: { sha: state.head } }];
    if (/\/merge_requests\/4$/.test(path)) return { sha: state.head };
    if (method === 'GET') return state.comments.map(shown);
    const { body } = JSON.parse(text) as { body: string };
    if (method === 'POST') {
      const made = { id: state.comments.length + 1, body, by: 'github-actions[bot]' };
      state.comments.push(made);
      return shown(made);
    }
    const own = state.comments.find(({ id }) => id === Number(path.split('/').at(-1)))!;
    own.body = body;
    return shown(own);
  }

  return {
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => server.close(),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
