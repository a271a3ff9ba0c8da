import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Project } from '../../../tests/support/project.ts';
import { site, storiesOf, textOf, type Page } from './stories.ts';

/**
 * Builds a made-up newsroom of so many stories with Sourceline and with Hugo, in turn, and prints
 * the times of both and their ratio: a clean build, and one after an edit of a claim. Hugo shows
 * the same lists without standings, which it cannot work out, and makes neither checks nor search,
 * pictures and data.
 */
export function measureHugo(stories: number, rounds = 2): void {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('Hugo is not on this machine: Debian’s package is `hugo`.');
    return;
  }
  const peer = mkdtempSync(join(tmpdir(), 'sourceline-hugo-'));
  const project = new Project('ours');
  try {
    const pages = storiesOf(stories);
    project.remove('content');
    for (const page of [site, ...pages]) project.write(`content/${page.file}`, textOf(page));
    cpSync('tools/bench/hugo/site', peer, { recursive: true });
    for (const page of pages) write(join(peer, 'content', page.file), textOf(asHugoReads(page)));
    console.log(`\n${stories} stories in ${pages.length + 1} files`);
    const clean = Array.from({ length: rounds }, () => {
      for (const folder of ['.build', '.astro'])
        rmSync(join(project.root, folder), { recursive: true, force: true });
      return { ours: ourBuild(project), hugo: hugoBuild(peer) };
    });
    printRatio('clean build', clean);
    const claim = pages.find(({ file }) => file.startsWith('claims/'))!;
    const edited = Array.from({ length: rounds }, (_, round) => {
      const data = { ...claim.data, claim: `${String(claim.data['claim'])} again ${round}` };
      project.write(`content/${claim.file}`, textOf({ ...claim, data }));
      write(join(peer, 'content', claim.file), textOf({ ...asHugoReads(claim), data }));
      return { ours: ourBuild(project), hugo: hugoBuild(peer) };
    });
    printRatio('a claim edited', edited);
    const written = (dir: string) =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.html'),
      ).length;
    console.log(
      `pages: ours ${written(join(project.root, 'dist'))}, Hugo ${written(join(peer, 'public'))}`,
    );
  } finally {
    rmSync(peer, { recursive: true });
    project.leave();
  }
}

/** `url` and `kind` are Hugo's own words; what an article reaches it cannot follow by links. */
function asHugoReads({ file, data, body, reached }: Page): Page {
  const { url, kind, ...rest } = data;
  return {
    file,
    data: {
      ...rest,
      ...(url !== undefined && { link: url }),
      ...(kind !== undefined && { is: kind }),
      ...reached,
    },
    body,
  };
}

interface Times {
  seconds: number;
  /** Of all processors, for the process and those that it started. */
  cpuSeconds: number;
}

function ourBuild(project: Project): Times {
  return timed(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], project.root);
}

function hugoBuild(peer: string): Times {
  rmSync(join(peer, 'public'), { recursive: true, force: true });
  return timed('hugo', ['--buildFuture', '--quiet'], peer);
}

/**
 * Runs a program to its end, below a shell that tells the processor time of all that it started.
 */
function timed(program: string, args: readonly string[], cwd: string): Times {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; { time "$@" >output 2>&1; } 2>times', '-', program, ...args],
    { cwd, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(
      `${program} failed.\n${readFileSync(join(cwd, 'output'), 'utf8')}${stdout}${stderr}`,
    );
  const [user = 0, system = 0] = readFileSync(join(cwd, 'times'), 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { seconds, cpuSeconds: user + system };
}

function printRatio(name: string, rounds: readonly { ours: Times; hugo: Times }[]): void {
  const median = (of: (round: { ours: Times; hugo: Times }) => number) =>
    rounds.map(of).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  const cell = (who: 'ours' | 'hugo') =>
    `${median((round) => round[who].seconds).toFixed(1)} s (${median((round) => round[who].cpuSeconds).toFixed(1)} s of processors)`;
  const ratio = (key: keyof Times) => median(({ ours, hugo }) => ours[key] / hugo[key]).toFixed(1);
  console.log(
    `${name.padEnd(15)} ours ${cell('ours')}, Hugo ${cell('hugo')}: ratio ${ratio('seconds')} (${ratio('cpuSeconds')})`,
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
