import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './deskTest.ts';

const file = 'claims/white-house-call/call-during-talks.md';
const name = /^The call was made while the talks were still on/;

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 240_000 });

test.use({ viewport: { width: 1440, height: 900 } });

test('an error is told as it is typed, undone, and what is saved differs by what was typed', async ({
  page,
  desk,
  dir,
}) => {
  const before = readFileSync(join(dir, file), 'utf8');
  await page.goto(desk.url);
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.locator('.cm-line', { hasText: 'says: so' }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(page.getByText('Invalid value “sox”')).toBeVisible();
  await expect(page.locator('.effects')).toContainText('cannot be read until its error is mended');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.effects')).toContainText('Nothing is unsaved.');
  await page.locator('.cm-content').press('Control+End');
  await page.keyboard.type('More.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toHaveText('1 file saved.');
  expect(readFileSync(join(dir, file), 'utf8')).toBe(`${before}More.`);
});

test('what was not saved is back when the tab was closed', async ({ page, desk, context }) => {
  await page.goto(desk.url);
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.locator('.cm-content').press('Control+End');
  await page.keyboard.type('Kept.');
  await expect(page.getByRole('button', { name: 'Save 1 file' })).toBeEnabled();
  await page.close();
  const again = await context.newPage();
  await again.goto(desk.url);
  await expect(again.getByRole('status')).toHaveText(`Unsaved changes to ${file} are back.`);
  await again.getByRole('button', { name }).click();
  await again.getByRole('button', { name: 'Text', exact: true }).click();
  await again.locator('.cm-content').press('Control+End');
  await expect(again.locator('.cm-content')).toContainText('Kept.');
});

test(
  'two who change one file are told, and both texts are kept',
  { tag: '@slow' },
  async ({ page, desk, dir }) => {
    await page.goto(desk.url);
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await page.locator('.cm-content').press('Control+End');
    await page.keyboard.type('Mine.');
    const theirs = `${readFileSync(join(dir, file), 'utf8')}Theirs.`;
    writeFileSync(join(dir, file), theirs);
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('alert')).toContainText('Somebody else has changed this file');
    expect(readFileSync(join(dir, file), 'utf8')).toBe(theirs);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save 1 file' }).click();
    await expect(page.getByRole('status')).toHaveText('1 file saved.');
    expect(readFileSync(join(dir, file), 'utf8')).toMatch(/Mine\.$/);
  },
);
