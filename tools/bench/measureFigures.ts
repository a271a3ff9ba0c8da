import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf } from '../../tests/fixtures/newsroom/content.ts';
import { withFigures } from '../../tests/fixtures/newsroom/figure.ts';

/**
 * Prints how long it takes to build so many made-up articles with a figure each, and half as many;
 * how long a second build takes, in which no picture is made anew; and whether it has the same
 * bytes.
 */
export async function measureFigures(articles: number): Promise<void> {
  const place = join('.build', `figures-${process.pid}`);
  const dist = join(place, 'dist');
  try {
    for (const [count, name] of [
      [Math.round(articles / 2), 'first build'],
      [articles, 'first build'],
      [articles, 'second build'],
    ] as const) {
      if (name === 'first build') await write(count, join(place, 'content'));
      const { seconds, said } = build(join(place, 'content'), dist);
      console.log(
        `${`${count} figures, ${name}`.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${said}  ${digestOf(dist)}`,
      );
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function write(articles: number, content: string): Promise<void> {
  rmSync(content, { recursive: true, force: true });
  for (const { file, content: its } of await withFigures(contentOf(articles))) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), its);
  }
}

function build(content: string, dist: string): { seconds: number; said: string } {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      env: { ...process.env, SOURCELINE_CONTENT: content },
    },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}`);
  const said = stdout.match(/^(?:Made|Drew) .*$/gm) ?? [];
  return { seconds: (performance.now() - start) / 1000, said: said.join(' ') };
}

/** A short digest of the names and bytes of all files. */
function digestOf(dist: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
