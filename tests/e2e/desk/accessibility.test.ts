import { nothingIsFound } from '../../support/axe.ts';
import { expect, test } from './deskTest.ts';

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 400_000 });

const claim = /^The call was made while the talks were still on/;

test(
  'axe finds nothing in the form, the text, the menus and a dialog, light and dark',
  { tag: '@slow' },
  async ({ page, desk, silent }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(desk.url);
    await page.getByRole('button', { name: claim }).click();
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
    await nothingIsFound(page);
    await page.locator('[id="field-statements.0.source"]').fill('nobody');
    await expect(page.locator('.problems [data-severity=error]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await nothingIsFound(page);
    await page.locator('.actions summary').click();
    await page.getByRole('button', { name: 'Retract…' }).click();
    await nothingIsFound(page);
    await page.keyboard.press('Escape');
    await page.getByText('More', { exact: true }).click();
    await nothingIsFound(page);
    // axe tries to run in the frame of the page, too, where nothing may.
    silent.length = 0;
  },
);

test(
  'at 200 % and on a phone nothing has to be scrolled sideways',
  { tag: '@slow' },
  async ({ page, desk }) => {
    for (const width of [720, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(desk.url);
      await page.getByRole('button', { name: claim }).click();
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await overflow(), `${width}`).toBe(0);
      await page.getByRole('button', { name: 'Text', exact: true }).click();
      expect(await overflow(), `${width}, as text`).toBe(0);
    }
  },
);

test('a file is found, edited and saved by the keyboard alone', async ({ page, desk }) => {
  await page.goto(desk.url);
  await expect(page.locator('.files li').first()).toBeAttached();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.ariaLabel ?? activeElement?.textContent ?? '';
    });
  const tabTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const words = await focused();
      if (typeof name === 'string' ? words === name : name.test(words)) return;
    }
    throw new Error(`${String(name)} cannot be reached.`);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('To the text');
  await tabTo('Find a file by its name or its words');
  await page.keyboard.type('talks were still on');
  await tabTo(claim);
  await page.keyboard.press('Enter');
  // What was opened is where one is.
  await expect.poll(focused).toMatch(claim);
  await tabTo('Text');
  await page.keyboard.press('Enter');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('More.');
  // The key for a deeper line is a way out after Escape.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.cm-editor')))
    .toBe(null);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toHaveText('1 file saved.');
});
