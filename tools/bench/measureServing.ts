import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onesToLookAt, pagesOf } from '../../tests/support/builtPages.ts';
import { hostFiles } from '../../src/site/hosting/hostFiles.ts';
import { servedAt } from '../../src/integration/servedAt.ts';
import { publish } from '../release/publish.ts';
import { findNginx, serveWithNginx } from '../setup/nginx.ts';

/**
 * Publishes a built site, and prints how many requests a second nginx answers for an article, as
 * two processes on this machine: plain, and packed as browsers ask for it (wrk, over loopback).
 */
export async function measureServing(dist: string): Promise<void> {
  const nginx = findNginx();
  if (nginx === undefined || spawnSync('wrk', ['-v']).error) {
    console.log('Without nginx and wrk it cannot be measured how fast the site is served.');
    return;
  }
  const to = mkdtempSync(join(tmpdir(), 'sourceline-serving-'));
  const { base } = servedAt();
  const config = join(to, 'nginx.conf');
  writeFileSync(config, hostFiles({ base, host: 'localhost' }, [])['_nginx.conf']!);
  try {
    const start = performance.now();
    const { said } = publish(to, { built: dist });
    console.log(`${said.split('\n')[0]} It took ${seconds(performance.now() - start)}.`);
    const { path } = onesToLookAt(pagesOf(dist)).find(({ kind }) => kind === 'articles/*')!;
    const text = readFileSync(join(dist, path, 'index.html'));
    console.log(
      `${path}: ${kB(text)} plain, ${kB(gzipSync(text, { level: 9 }))} with gzip, ${kB(brotliCompressSync(text))} with Brotli.`,
    );
    const { origin, close } = await serveWithNginx(nginx, join(to, 'current'), config, 2);
    try {
      for (const [name, accepted] of [
        ['plain', 'identity'],
        ['packed', 'gzip, br'],
      ] as const)
        console.log(
          `${name}: ${askMany(origin + base.slice(0, -1) + path, accepted)} requests a second.`,
        );
    } finally {
      close();
    }
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

function askMany(url: string, accepted: string): string {
  const options = ['--threads', '2', '--connections', '64', '--duration', '5s'];
  const { stdout } = spawnSync(
    'wrk',
    [...options, '--header', `Accept-Encoding: ${accepted}`, url],
    {
      encoding: 'utf8',
    },
  );
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1];
  return (/Requests\/sec:\s+(\d+)/.exec(stdout)?.[1] ?? 'no') + (wrong ? ` (${wrong} wrong)` : '');
}

function kB(bytes: Buffer): string {
  return `${(bytes.length / 1000).toFixed(1)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
