import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that tests need beside the project's own. */
export interface Wanted {
  name: string;
  /** Its path, when it is there and starts. */
  find(): string | undefined;
  ways: Way[];
  /** What a person can do when none of the ways leads there. */
  byHand: string;
}

/** How it can be had. */
export interface Way {
  saying: string;
  command: [string, ...string[]];
  /** When it has not ended after so long, the next way is tried. */
  minutes: number;
}

/**
 * The path of a program that starts. Where there is none it is installed; nothing when it cannot be
 * had. What was tried is said.
 */
export async function findOrInstall({
  name,
  find,
  ways,
  byHand,
}: Wanted): Promise<string | undefined> {
  const found = find();
  if (found) return found;
  for (const way of ways) {
    console.log(`No ${name} is found. ${way.saying}`);
    if (!(await succeeds(way.command, way.minutes))) {
      console.log(`That did not work: ${way.command.join(' ')}.`);
      continue;
    }
    const installed = find();
    if (installed) {
      console.log(`${name} is installed: ${installed}`);
      return installed;
    }
    console.log('It is installed, but it does not start: libraries that it needs may be missing.');
  }
  console.log(byHand);
  return undefined;
}

/** Debian's package, where it can be installed: as root, and with Debian's tools. */
export function debianPackage(name: string): Way[] {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  return [
    {
      saying: `Debian's package \`${name}\` is installed; this can take some minutes.`,
      command: ['/bin/sh', '-c', `apt-get update; apt-get install -y ${name}`],
      minutes: 10,
    },
  ];
}

/**
 * Runs a command to its end, or to the end of its time. What it printed is shown only when it
 * fails: package managers say much.
 */
function succeeds([program, ...args]: Way['command'], minutes: number): Promise<boolean> {
  return new Promise((resolve) => {
    // A group of its own: when the time is up, the downloads that it started end with it.
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const stop = () => process.kill(-child.pid!);
    const timer = setTimeout(stop, minutes * 60_000);
    const output: string[] = [];
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => output.push(String(chunk)));
    process.once('SIGINT', stop);
    const end = (worked: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      if (!worked)
        console.log(
          output
            .join('')
            .trim()
            .split('\n')
            .slice(-4)
            .map((line) => `  ${line}`)
            .join('\n'),
        );
      resolve(worked);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}
