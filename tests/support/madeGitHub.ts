import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A made GitHub on this machine: one repository, as far as the desk asks for it. */
export interface MadeGitHub {
  url: string;
  /** The files of `main`, by path. A test that changes them makes another commit with `advance`. */
  files: Map<string, string>;
  advance(): void;
  pulls: { title: string; body: string; head: string; base: string }[];
  /** The files of a branch. */
  branch(name: string): Map<string, string> | undefined;
  /** What every request said of itself: method, address and token. */
  asked: string[];
  /** The status with which everything is answered instead. */
  failing: number | undefined;
  close(): void;
}

interface Asked {
  base_tree?: string;
  tree?: unknown;
  ref?: string;
  sha?: string;
  parents?: string[];
}

/** Begins it with files. Only `token` is taken. */
export async function madeGitHub(
  files: ReadonlyMap<string, string>,
  token: string,
): Promise<MadeGitHub> {
  const trees = new Map<string, Map<string, string>>();
  const commits = new Map<string, string>();
  const heads = new Map<string, string>();
  const made: MadeGitHub = {
    url: '',
    files: new Map(files),
    advance: () => heads.set('main', commitOf(made.files)),
    pulls: [],
    branch: (name) => trees.get(commits.get(heads.get(name) ?? '') ?? ''),
    asked: [],
    failing: undefined,
    close: () => server.close(),
  };
  const treeOf = (held: ReadonlyMap<string, string>): string => {
    const sha = shaOf(JSON.stringify([...held]));
    trees.set(sha, new Map(held));
    return sha;
  };
  const commitOf = (held: ReadonlyMap<string, string>): string => {
    const tree = treeOf(held);
    const sha = shaOf(`commit ${tree} ${commits.size}`);
    commits.set(sha, tree);
    return sha;
  };
  const answers: [RegExp, (match: string[], body: Asked) => unknown][] = [
    [/^GET git\/ref\/heads\/(.+)$/, ([, name]) => ({ object: { sha: heads.get(name!) } })],
    [
      /^GET git\/trees\/(\w+)\?/,
      ([, sha]) => ({
        truncated: false,
        tree: [...trees.get(commits.get(sha!) ?? sha!)!].map(([path, text]) => ({
          path,
          type: 'blob',
          sha: shaOf(text),
        })),
      }),
    ],
    [/^GET git\/commits\/(\w+)$/, ([, sha]) => ({ tree: { sha: commits.get(sha!) } })],
    [
      /^GET git\/blobs\/(\w+)$/,
      ([, sha]) => ({
        content: Buffer.from(
          [...trees.values()]
            .flatMap((held) => [...held.values()])
            .find((text) => shaOf(text) === sha)!,
        ).toString('base64'),
      }),
    ],
    [
      /^POST git\/trees$/,
      (_, { base_tree, tree }) => {
        const held = new Map(trees.get(base_tree!));
        for (const { path, content, sha } of tree as {
          path: string;
          content?: string;
          sha?: null;
        }[])
          if (sha === null) held.delete(path);
          else held.set(path, content!);
        return { sha: treeOf(held) };
      },
    ],
    [/^POST git\/commits$/, (_, { tree }) => ({ sha: commitOf(trees.get(String(tree))!) })],
    [
      /^POST git\/refs$/,
      (_, { ref, sha }) => {
        heads.set(ref!.replace('refs/heads/', ''), sha!);
        return {};
      },
    ],
    [
      /^POST pulls$/,
      (_, body) => {
        made.pulls.push(body as never);
        return { html_url: `https://github.example/pull/${made.pulls.length}` };
      },
    ],
  ];
  const server = createServer((request, response) => {
    void (async () => {
      const cors = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'access-control-allow-methods': '*',
      };
      if (request.method === 'OPTIONS')
        return response
          .writeHead(204, {
            ...cors,
            'access-control-allow-headers':
              'authorization, content-type, x-github-api-version, accept',
          })
          .end();
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const question = `${request.method} ${(request.url ?? '').replace(/^\/repos\/house\/record\//, '')}`;
      made.asked.push(`${question} ${request.headers.authorization}`);
      const status =
        made.failing ?? (request.headers.authorization === `Bearer ${token}` ? 200 : 401);
      const [pattern, act] = answers.find(([pattern]) => pattern.test(question)) ?? [];
      const body = chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Asked) : {};
      const answer =
        status === 200 && pattern && act
          ? act([...pattern.exec(question)!], body)
          : { message: 'Bad credentials' };
      return response
        .writeHead(pattern ? status : 404, { ...cors, 'content-type': 'application/json' })
        .end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  made.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  made.advance();
  return made;
}

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
