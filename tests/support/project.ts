import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * The project as in a fresh clone, in a folder of its own, with the packages that are installed
 * here.
 */
export class Project {
  readonly root: string;
  readonly #parent: string;

  /**
   * One `backwards` lies in memory where there is such a place, and its content's files were made
   * in another order: there a folder lists what was made last first.
   */
  constructor(name: string, { backwards = false } = {}) {
    this.#parent = mkdtempSync(
      join(backwards && existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sourceline-'),
    );
    this.root = join(this.#parent, name);
    for (const path of [
      'package.json',
      'package-lock.json',
      'astro.config.mjs',
      'tsconfig.json',
      'src',
      'tools',
      'public',
    ]) {
      cpSync(path, join(this.root, path), { recursive: true });
    }
    const content = readdirSync('content', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of backwards ? content.reverse() : content)
      this.write(file, readFileSync(file));
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /**
   * Runs a script of package.json to its end, with words `before` it that run it in another way.
   */
  run(
    command: string,
    environment: NodeJS.ProcessEnv = {},
    before: readonly string[] = [],
  ): { status: number | null; said: string } {
    const [program, ...rest] = [...before, process.execPath, ...commandOf(command)];
    const { status, stdout, stderr } = spawnSync(program!, rest, {
      cwd: this.root,
      env: this.#with(environment),
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  }

  /** Starts a script that stays, and waits until it has said something. */
  async start(
    command: string,
    until: RegExp,
    environment: NodeJS.ProcessEnv = {},
  ): Promise<{ said: () => string; stop: () => void }> {
    const child = spawn(process.execPath, commandOf(command), {
      cwd: this.root,
      env: this.#with(environment),
    });
    let said = '';
    await new Promise<void>((ready, failed) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        if (until.test(said)) ready();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => failed(new Error(`It ended. It said:\n${said}`)));
    });
    return { said: () => said, stop: () => child.kill() };
  }

  /** Every file of the built site with a digest of its bytes, sorted. */
  built(to = 'dist'): string[] {
    return this.files(to)
      .map(({ file, bytes }) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`)
      .sort();
  }

  /**
   * Every file of the release that readers get with a digest of its bytes, sorted: as the folder's
   * list says.
   */
  published(to: string): string[] {
    const list = this.read(
      join(
        to,
        `releases/${readlinkSync(join(this.root, to, 'current')).replace(/^.*\//, '')}.sha256`,
      ),
    );
    return list
      .trimEnd()
      .split('\n')
      .map((line) => `${line.slice(66)} ${line.slice(0, 64)}`)
      .sort();
  }

  /** Every file of the built site. */
  files(to = 'dist'): { file: string; bytes: Buffer }[] {
    const dist = join(this.root, to);
    return readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dist, file)).isFile())
      .map((file) => ({ file, bytes: readFileSync(join(dist, file)) }));
  }

  leave(): void {
    rmSync(this.#parent, { recursive: true, force: true });
  }

  /**
   * Of the environment only what a terminal has: vitest puts things of its own there, which Astro
   * would take for its.
   */
  #with(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
    return { PATH, HOME, TMPDIR, SystemRoot, NO_COLOR: '1', ...environment };
  }
}

/** `commandOf('check --json')` //=> ['tools/run.mjs', 'check', '--json'], as `npm run` runs it. */
function commandOf(command: string): string[] {
  const [name, ...options] = command.split(' ');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { [name: string]: string };
  };
  const [program, ...rest] = scripts[name!]!.split(' ');
  const script = program === 'node' ? rest : ['node_modules/astro/bin/astro.mjs', ...rest];
  return [...script, ...options];
}
