import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './deskTest.ts';

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 400_000 });

test.use({ viewport: { width: 1440, height: 900 } });

const article = 'articles/call-to-moscow.md';
const claim = 'claims/white-house-call/call-during-talks.md';

test(
  'what can be done with a file: each dialog refuses what is wrong, and gives the focus back',
  { tag: '@slow' },
  async ({ page, desk, dir }) => {
    await page.goto(desk.url);
    await open(page, article);

    await test.step('left by Escape, nothing is written', async () => {
      await act(page, 'Add an update…');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.locator('.actions summary')).toBeFocused();
      await expect(page.locator('.effects')).toContainText('Nothing is unsaved.');
    });

    await test.step('an update', async () => {
      await act(page, 'Add an update…');
      await dialog(page).getByLabel('Day or time').fill('Aug 20');
      await dialog(page).getByLabel('What is new').fill('   ');
      await page.keyboard.press('Tab');
      await page.keyboard.type('call-during-talk');
      await page.keyboard.press('Enter');
      await expect(alert(page)).toHaveText('Fill in “What is new, in a sentence”.');
      await expect(dialog(page).getByLabel('What is new')).toBeFocused();
      await dialog(page).getByLabel('What is new').fill('The guests have left.');
      await add(page);
      await expect(alert(page)).toContainText('a day as 2025-08-18');
      await dialog(page).getByLabel('Day or time').fill('2025-08');
      await add(page);
      await expect(alert(page)).toContainText('is no day');
      await dialog(page).getByLabel('Day or time').fill('2025-08-20');
      await add(page);
      await expect(alert(page)).toContainText('Did you mean “call-during-talks”?');
      await dialog(page).getByLabel('The ids of the claims').fill('call-during-talks');
      await add(page);
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.locator('.actions summary')).toBeFocused();
      await expect(errors(page)).toHaveCount(0);
    });

    await test.step('a correction, filled in from what was published', async () => {
      const dek = page.locator('#field-dek');
      const was = await dek.inputValue();
      await dek.fill('What was said of the call.');
      await act(page, 'Correct…');
      await expect(dialog(page).getByLabel('What it said')).toHaveValue(was);
      await expect(dialog(page).getByLabel('What it says now')).toHaveValue(
        'What was said of the call.',
      );
      await dialog(page).getByLabel('Day or time').fill('2025-08-20');
      await add(page);
      await expect(dialog(page)).toHaveCount(0);
      await expect(errors(page)).toHaveCount(0);
    });

    await test.step('a retraction, which is there again when it is looked at', async () => {
      await open(page, claim);
      await act(page, 'Retract…');
      await dialog(page).getByLabel('Day or time').fill('2025-08-21');
      await dialog(page).getByLabel('Why').fill('It was another call.');
      await dialog(page).getByRole('button', { name: 'Retract' }).click();
      await expect(page.locator('.effects')).toContainText('This retracts The call was made');
      await act(page, 'Retract…');
      await expect(dialog(page).getByLabel('Why')).toHaveValue('It was another call.');
      await expect(dialog(page).getByLabel('Day or time')).toHaveValue('2025-08-21');
      await dialog(page).getByRole('button', { name: 'Cancel' }).click();
      await page.locator('.actions summary').click();
      await page.getByRole('button', { name: 'Discard changes' }).click();
      await expect(page.locator('.effects')).not.toContainText('This retracts');
    });

    await test.step('another name', async () => {
      await act(page, 'Rename…');
      const name = dialog(page).getByLabel('Its new short name');
      for (const [wrong, told] of [
        ['Call During', 'Use a–z, 0–9 and single hyphens.'],
        ['call-during-talks', 'is there already.'],
      ] as const) {
        await name.fill(wrong);
        await page.keyboard.press('Enter');
        await expect(alert(page)).toContainText(told);
      }
      await name.fill('call-in-the-talks');
      await page.keyboard.press('Enter');
      await expect(page.locator('.path')).toContainText('call-in-the-talks.md');
      await expect(page.locator('.editor h1').last()).toBeFocused();
      await expect(page.locator('.effects')).toContainText('no claim comes or goes');
    });

    await page.keyboard.press('Control+s');
    await expect(page.locator('.status')).toContainText('files saved.');
    const text = readFileSync(join(dir, claim.replace('during', 'in-the')), 'utf8');
    expect(text).toContain('formerly: [call-during-talks]');
    const edited = readFileSync(join(dir, article), 'utf8');
    expect(edited).toContain('claims: [call-in-the-talks]');
    expect(edited).not.toContain('/call-during-talks.md');
  },
);

test(
  'a source from a wrong address is not asked for, and a text leads to what it speaks of',
  { tag: '@slow' },
  async ({ page, desk }) => {
    await page.goto(desk.url);
    await expect(page.locator('.files li').first()).toBeAttached();
    await more(page, 'A source from its address…');
    const address = dialog(page).getByLabel('Its web address');
    for (const [wrong, told] of [
      ['gazette', 'is not a web address'],
      ['https://localhost/a', 'not an address on the public web'],
      ['doi:10.1000/182', 'Write https://doi.org/10.1000/182.'],
    ] as const) {
      await address.fill(wrong);
      await page.keyboard.press('Enter');
      await expect(alert(page)).toContainText(told);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.masthead summary')).toBeFocused();

    await more(page, 'What does a text speak of?');
    await dialog(page)
      .getByLabel('A paragraph')
      .fill('The call was made while the talks were still on, it is said.');
    await dialog(page).getByRole('button', { name: 'Look' }).click();
    await dialog(page).getByRole('button', { name: 'The call was made while' }).first().click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator('.path')).toHaveText(claim);
    await more(page, 'What does a text speak of?');
    await dialog(page).getByLabel('A paragraph').fill('Nothing of the kind.');
    await dialog(page).getByRole('button', { name: 'Look' }).click();
    await expect(dialog(page)).toContainText('Nothing in the record was found in it.');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
  },
);

async function open(page: Page, file: string): Promise<void> {
  await page.locator(`.files button[title="${file}"]`).click();
  await expect(page.locator('.path')).toContainText(file);
}

async function act(page: Page, name: string): Promise<void> {
  await page.locator('.actions summary').click();
  await page.locator('.actions').getByRole('button', { name }).click();
}

async function more(page: Page, name: string): Promise<void> {
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name }).click();
}

function add(page: Page): Promise<void> {
  return dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}

function alert(page: Page): Locator {
  return dialog(page).getByRole('alert');
}

function errors(page: Page): Locator {
  return page.locator('.problems [data-severity=error]');
}
