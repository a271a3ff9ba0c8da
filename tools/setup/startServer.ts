import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A server that runs on this machine. */
export interface Running {
  origin: string;
  close(): void;
}

/**
 * Starts a web server's program at a free port of this machine and waits until it answers.
 * `command` is given the port and a folder of the server's own, in which all that it writes has its
 * place.
 */
export async function startServer(
  name: string,
  command: (port: number, own: string) => [program: string, ...args: string[]],
): Promise<Running> {
  const own = mkdtempSync(join(tmpdir(), 'sourceline-server-'));
  const port = await freePort();
  const errors = join(own, 'errors');
  const [program, ...args] = command(port, own);
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', openSync(errors, 'w')],
    env: { ...process.env, HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own },
  });
  const close = () => {
    child.kill();
    rmSync(own, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { origin, close };
    await new Promise((done) => setTimeout(done, 25));
  }
  const said = readFileSync(errors, 'utf8');
  close();
  throw new Error(`${name} does not start. ${said}`);
}

/**
 * Another path of a folder, within a server's own: one without a space or a sign that means
 * something in the server's file.
 */
export function linkTo(dir: string, own: string): string {
  const link = join(own, 'shown');
  symlinkSync(resolve(dir), link);
  return link;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => done(port));
      });
  });
}
