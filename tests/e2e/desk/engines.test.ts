import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../../../tools/setup/firefox.ts';
import { findWebKit } from '../../../tools/setup/webKit.ts';
import { call, type Engine } from '../../support/engines/engine.ts';
import { startFirefox } from '../../support/engines/firefox.ts';
import { startWebKit } from '../../support/engines/webKit.ts';
import { expect, test } from './deskTest.ts';

// What differs between engines. Chromium is in all other tests.
test.describe.configure({ timeout: 400_000 });

const file = 'claims/white-house-call/call-during-talks.md';
const firefox = findFirefox();
const webKit = findWebKit();
const engines: { name: string; start: (() => Promise<Engine>) | undefined }[] = [
  { name: 'Firefox', start: firefox === undefined ? undefined : () => startFirefox(firefox) },
  { name: 'WebKitGTK', start: webKit === undefined ? undefined : () => startWebKit(webKit) },
];

for (const { name, start } of engines)
  test(
    `in ${name} a file is opened, edited, previewed and saved`,
    { tag: '@slow' },
    async ({ desk, dir }) => {
      test.skip(start === undefined, `${name} is not on this machine`);
      const engine = await start!();
      try {
        await engine.open(desk.url);
        await expect
          .poll(() => engine.evaluate(call(count, '.files li')), { timeout: 120_000 })
          .toBeGreaterThan(100);
        await engine.click(`.files button[title="${file}"]`);
        await expect
          .poll(() => engine.evaluate(call(headingOfPage)), { timeout: 60_000 })
          .toBe('The call was made while the talks were still on');
        await engine.click('#field-claim');
        await engine.evaluate("document.querySelector('#field-claim').setSelectionRange(999, 999)");
        await engine.type('#field-claim', ' there');
        await expect
          .poll(() => engine.evaluate(call(headingOfPage)), { timeout: 60_000 })
          .toBe('The call was made while the talks were still on there');
        await engine.click('.masthead .main-button');
        await expect
          .poll(() => engine.evaluate(call(textOf, '.status')), { timeout: 60_000 })
          .toBe('1 file saved.');
        expect(readFileSync(join(dir, file), 'utf8')).toContain('still on there"\n');

        const text = () => engine.evaluate<string>(call(textOfSource));
        const problems = () => engine.evaluate<string>(call(textOf, '.problems'));
        await engine.click('.views button:last-child');
        expect(await text()).toContain(
          'claim: "The call was made while the talks were still on there"',
        );
        await engine.evaluate(call(focusSource));
        await engine.press('Mine');
        await expect.poll(text, { timeout: 60_000 }).toContain('Mine---');
        await expect.poll(problems, { timeout: 60_000 }).toContain('has no front matter');
        await engine.click('.editor .tools > button');
        await expect.poll(text, { timeout: 60_000 }).not.toContain('Mine');
        await expect.poll(problems, { timeout: 60_000 }).not.toContain('has no front matter');
      } finally {
        await engine.close();
      }
    },
  );

/** Runs in the page. */
function count(selector: string): number {
  return document.querySelectorAll(selector).length;
}

/** Runs in the page. */
function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

/** Runs in the page: the lines that CodeMirror shows. */
function textOfSource(): string {
  const lines = document.querySelector('.source')?.shadowRoot?.querySelectorAll('.cm-line') ?? [];
  return Array.from(lines, (line) => line.textContent).join('\n');
}

/** Runs in the page. */
function focusSource(): void {
  document.querySelector('.source')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus();
}

/** Runs in the page. */
function headingOfPage(): string {
  const heading = document.querySelector('iframe')?.contentDocument?.querySelector('h1');
  return heading?.textContent.trim() ?? '';
}
