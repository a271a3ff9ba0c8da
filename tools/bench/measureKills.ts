import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOfPage, siteFiles } from '../release/siteFiles.ts';
import { hostFiles } from '../../src/site/hosting/hostFiles.ts';
import { servedAt } from '../../src/integration/servedAt.ts';
import { findNginx, serveWithNginx } from '../setup/nginx.ts';

/**
 * Publishes one edition of a built site after another, and kills each publication at a moment of
 * its own, while a reader asks nginx for page after page. Prints how many pages were read, and how
 * many of them were no whole page, or of an edition other than the last and, from some moment on,
 * the next. Whether all was well.
 */
export async function measureKills(dist: string, kills: number): Promise<boolean> {
  const nginx = findNginx();
  if (nginx === undefined) {
    console.log('Without nginx nobody can read while a publication is killed.');
    return true;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-kills-'));
  try {
    const editions = new Editions(dist, scratch);
    const whole = await editions.publish(0).milliseconds;
    const { base } = servedAt();
    const config = join(scratch, 'nginx.conf');
    writeFileSync(config, hostFiles({ base, host: 'localhost' }, [])['_nginx.conf']!);
    const { origin, close } = await serveWithNginx(nginx, join(editions.to, 'current'), config);
    const reader = new Reader(editions, origin + base.slice(0, -1));
    let switched = 0;
    for (let next = 1; next <= kills; next += 1) {
      const before = reader.edition;
      // The moments are spread over the whole of a publication, and a little beyond.
      await editions
        .publish(next, (whole * next * 1.1) / kills)
        .whileItRuns(() => reader.read(next));
      await reader.read(next);
      await reader.readAll();
      if (reader.edition !== before) switched += 1;
    }
    await editions.publish(kills + 1).milliseconds;
    await reader.read(kills + 1);
    await reader.readAll();
    if (reader.edition !== kills + 1) reader.faults.push('The last edition is not shown.');
    close();
    console.log(
      `${kills} publications were killed, ${switched} of them after the switch; ${reader.reads} pages were read meanwhile, ${reader.faults.length} of them wrong.`,
    );
    for (const fault of reader.faults.slice(0, 10)) console.log(`  ${fault}`);
    return reader.faults.length === 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Versions of one built site, in which every page says at its end which it is. */
class Editions {
  readonly to: string;
  readonly pages: readonly string[];
  readonly #built: string;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(dist: string, scratch: string) {
    this.to = join(scratch, 'live');
    this.#built = join(scratch, 'built');
    cpSync(dist, this.#built, { recursive: true });
    const all = siteFiles(dist)
      .files.filter((file) => file.endsWith('.html'))
      .map((page) => [page, readFileSync(join(dist, page), 'utf8')] as const);
    // At an old address nginx leads on by itself, and shows no page.
    this.#texts = new Map(all.filter(([, text]) => !text.includes('http-equiv="refresh"')));
    this.pages = [...this.#texts.keys()];
  }

  /** The text of a page of an edition. */
  text(page: string, edition: number): string {
    return this.#texts.get(page)!.replace(/<\/html>\s*$/, `<!-- ${edition} --></html>`);
  }

  /** Begins to publish an edition; the process is killed after some time, where one is given. */
  publish(edition: number, killedAfter?: number) {
    for (const page of this.pages) writeFileSync(join(this.#built, page), this.text(page, edition));
    const start = performance.now();
    const child = spawn(
      process.execPath,
      ['tools/run.mjs', 'publish', '--to', this.to, '--built', this.#built, '--quiet'],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const timer =
      killedAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killedAfter);
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    return {
      milliseconds: ended.then(() => performance.now() - start),
      /** Does something again and again until the process has ended. */
      async whileItRuns(act: () => Promise<void>): Promise<void> {
        let runs = true;
        void ended.then(() => {
          runs = false;
          clearTimeout(timer);
        });
        while (runs) await act();
      },
    };
  }
}

/**
 * Somebody who asks a server for one page after another, and compares each with what it must be.
 */
class Reader {
  reads = 0;
  /** The edition that is shown. */
  edition = 0;
  readonly faults: string[] = [];
  readonly #editions: Editions;
  readonly #origin: string;

  constructor(editions: Editions, origin: string) {
    this.#editions = editions;
    this.#origin = origin;
  }

  /** Reads a page: of the edition that is shown, or of the next, which is shown from then on. */
  async read(next: number): Promise<void> {
    const { pages } = this.#editions;
    await this.#ask(pages[this.reads % pages.length]!, [this.edition, next]);
  }

  /** Reads all pages, which are of the edition that is shown. */
  async readAll(): Promise<void> {
    for (const page of this.#editions.pages) await this.#ask(page, [this.edition]);
  }

  async #ask(page: string, editions: readonly number[]): Promise<void> {
    this.reads += 1;
    const text = await fetch(this.#origin + pathOfPage(page)).then(
      (answer) => answer.text(),
      (error: unknown) => String(error),
    );
    const found = editions.find((edition) => text === this.#editions.text(page, edition));
    if (found === undefined) this.faults.push(`${page}: ${text.slice(-80)}`);
    else this.edition = Math.max(this.edition, found);
  }
}
