import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The path of a Chromium that starts. Without one on this machine it is installed: Playwright's own, failing that Debian's package. Nothing when neither can be had; what was tried is said. */
export async function findOrInstallChromium(): Promise<string | undefined> {
  const found = findChromium();
  if (found) return found;
  for (const way of ways()) {
    console.log(`No Chromium is found. ${way.saying}`);
    if (!await succeeds(way.command, way.minutes)) {
      console.log(`That did not work: ${way.command.join(' ')}.`);
      continue;
    }
    const installed = findChromium();
    if (installed) {
      console.log(`Chromium is installed: ${installed}`);
      return installed;
    }
    console.log('It is installed, but it does not start: libraries that it needs may be missing.');
  }
  console.log('Install Chromium by hand, and run the tests again: `npx playwright install --with-deps chromium`, or your system\'s package.');
  return undefined;
}

/** Playwright's own Chromium, else the system's. One that cannot load its libraries is none. */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .find(path => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);
}

interface Way {
  saying: string;
  command: [string, ...string[]];
  /** When it has not ended after so long, the next way is tried. */
  minutes: number;
}

function ways(): Way[] {
  const playwright: Way = {
    saying: 'Playwright fetches its own; this can take some minutes.',
    command: [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    minutes: 5,
  };
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [playwright];
  return [playwright, {
    saying: 'Debian\'s package `chromium` is installed; this can take some minutes.',
    command: ['/bin/sh', '-c', 'apt-get update; apt-get install -y chromium'],
    minutes: 10,
  }];
}

/** Runs a command to its end, or to the end of its time. What it printed is shown only when it fails: package managers say much. */
function succeeds([program, ...args]: Way['command'], minutes: number): Promise<boolean> {
  return new Promise(resolve => {
    // A group of its own: when the time is up, the downloads that it started end with it.
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const stop = () => process.kill(-child.pid!);
    const timer = setTimeout(stop, minutes * 60_000);
    const output: string[] = [];
    child.stdout.on('data', chunk => output.push(String(chunk)));
    child.stderr.on('data', chunk => output.push(String(chunk)));
    process.once('SIGINT', stop);
    const end = (worked: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      if (!worked) console.log(output.join('').trim().split('\n').slice(-4).map(line => `  ${line}`).join('\n'));
      resolve(worked);
    };
    child.once('error', () => end(false));
    child.once('close', code => end(code === 0));
  });
}
