import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pagesOf } from '../../tests/support/builtPages.ts';
import { contentOf } from '../../tests/fixtures/newsroom/content.ts';

/**
 * Prints how long a check and a build take with so many made-up articles, step by step, and which
 * pages of what is built are the heaviest. The built site in dist/ is as it was.
 */
export async function measureScale(articles: number): Promise<void> {
  const place = join('.build', `scale-${process.pid}`);
  const content = join(place, 'content');
  const dist = join(place, 'dist');
  try {
    const files = contentOf(articles);
    for (const { file, text } of files) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    }
    console.log(`\n${articles} articles in ${files.length} files`);
    const seconds = [
      timed('check', ['tools/run.mjs', 'check'], content),
      timed('build', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], content),
    ];
    const pages = pagesOf(dist)
      .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
      .sort((a, b) => b.bytes - a.bytes);
    console.log(
      `${'together'.padEnd(14)} ${seconds.reduce((sum, each) => sum + each, 0).toFixed(1)} s for ${pages.length} pages\nThe heaviest (gzip):`,
    );
    for (const { path, bytes } of pages.slice(0, 8))
      console.log(`  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${path}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function timed(name: string, command: string[], content: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SOURCELINE_CONTENT: content },
  });
  if (status !== 0) throw new Error(`The step "${name}" failed.`);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(14)} ${seconds.toFixed(1)} s`);
  return seconds;
}
