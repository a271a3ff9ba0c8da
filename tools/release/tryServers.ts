import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCaddy, writeCaddyFiles } from '../setup/caddy.ts';
import { findNginx, writeNginxFiles } from '../setup/nginx.ts';

/** A web server, and how it reads a file without starting. `own` is a folder for what it writes. */
interface Server {
  name: string;
  /** The file that a release has for it. */
  file: string;
  find: () => string | undefined;
  options: (own: string, release: string) => string[];
}

/** Nobody listens at it: nginx that only tests does not mind when it is taken. */
const port = 49_151;

const nginx: Server = {
  name: 'nginx',
  file: '_nginx.conf',
  find: findNginx,
  options: (own, release) => {
    const config = writeNginxFiles(own, release, join(release, '_nginx.conf'), port);
    return ['-t', '-q', '-p', own, '-e', 'stderr', '-c', config];
  },
};

const caddy: Server = {
  name: 'Caddy',
  file: '_Caddyfile',
  find: findCaddy,
  options: (own, release) => {
    const config = writeCaddyFiles(own, release, join(release, '_Caddyfile'), port);
    return ['validate', '--adapter', 'caddyfile', '--config', config];
  },
};

/**
 * Lets nginx and Caddy, where they are on this machine, read the files that a release has for them.
 * Why one would not start with them; nothing when both would.
 */
export function refusedByServers(release: string): string | undefined {
  return refusal(nginx, release) ?? refusal(caddy, release);
}

function refusal({ name, file, find, options }: Server, release: string): string | undefined {
  const program = existsSync(join(release, file)) ? find() : undefined;
  if (program === undefined) return undefined;
  const own = mkdtempSync(join(tmpdir(), 'sourceline-server-'));
  try {
    const { status, stdout, stderr } = spawnSync(program, options(own, release), {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own },
    });
    // A program that cannot be run at all says nothing of the release.
    return status === 0 || status === null
      ? undefined
      : `${name} would not start with this release: ${reasonIn(stdout + stderr)}`;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Of what a server says, the line that says why. */
function reasonIn(said: string): string {
  const lines = said.trim().split('\n');
  return lines.find((line) => /\[emerg\]|^Error/.test(line)) ?? lines.at(-1)!;
}
