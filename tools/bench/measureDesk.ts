import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { contentOf } from '../../tests/fixtures/newsroom/content.ts';
import { startDesk } from '../desk/startDesk.ts';
import { findChromium } from '../setup/browser.ts';

/**
 * Prints how long the desk takes, in Chromium, to read a thousand made-up files, and to answer to
 * each letter that is typed into an article and into a claim.
 */
export async function measureDesk(keystrokes = 60): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'));
  const files = contentOf(53);
  for (const { file, text } of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  const desk = await startDesk({ dir, port: 0, github: 'https://api.github.com' });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    // What else the machine does makes all of it slower.
    const load = (loadavg()[0] ?? 0).toFixed(1);
    console.log(`The load of the machine is ${load}, on ${availableParallelism()} cores.`);
    await page.goto(desk.url);
    await page.waitForFunction(() => document.documentElement.dataset['answered'] !== undefined);
    const first = Number(await page.locator(':root').getAttribute('data-answered'));
    console.log(`${files.length} files: the first reading takes ${first} ms (aim 4000)`);
    for (const kind of ['articles', 'claims']) {
      const times = await timesOf(page, kind, keystrokes);
      const at = (share: number) => times[Math.ceil(times.length * share) - 1]!;
      console.log(
        `${kind}: a letter is answered in ${at(0.5)} ms, at the 95th percentile in ${at(0.95)} ms (aim 300)`,
      );
    }
  } finally {
    await browser.close();
    await desk.close();
    rmSync(dir, { recursive: true });
  }
}

/** Types into the first file of a kind. The milliseconds from each letter to its answer, sorted. */
async function timesOf(page: Page, kind: string, keystrokes: number): Promise<number[]> {
  await page.locator(`.files button[title^="${kind}/"]`).first().click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  const times: number[] = [];
  for (let index = 0; index < keystrokes; index++) {
    const before = await page.locator(':root').getAttribute('data-answers');
    await page.keyboard.type('some words '[index % 11]!);
    await page.waitForFunction(
      (before) => document.documentElement.dataset['answers'] !== before,
      before,
      { polling: 10 },
    );
    times.push(Number(await page.locator(':root').getAttribute('data-answered')));
  }
  return times.sort((a, b) => a - b);
}
