import { baseFiles } from '../../support/content.ts';
import { madeGitHub, type MadeGitHub } from '../../support/madeGitHub.ts';
import { startDesk, type RunningDesk } from '../../../tools/desk/startDesk.ts';
import { expect, test } from './deskTest.ts';
import type { Page } from '@playwright/test';

const token = 'github_pat_made_up';
const file = 'claims/they-spoke.md';
let gitHub: MadeGitHub;
let desk: RunningDesk;

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 240_000 });

test.beforeEach(async ({ dir }) => {
  gitHub = await madeGitHub(
    new Map(baseFiles.map(({ file, text }) => [`content/${file}`, text])),
    token,
  );
  desk = await startDesk({ dir, port: 0, github: gitHub.url });
});
test.afterEach(async () => {
  gitHub.close();
  await desk.close();
});

test(
  'a branch on GitHub is opened, and what is changed becomes a branch and a pull request',
  { tag: '@slow' },
  async ({ page }) => {
    await openBranch(page, token);
    await page.getByRole('button', { name: /^The host and the guest spoke/ }).click();
    await page.locator('[id="field-statements.1.says"]').selectOption('otherwise');
    await expect(page.locator('.effects')).toContainText(
      'go from agreed by all sides to contested',
    );
    await page.getByRole('button', { name: 'Propose 1 file' }).click();
    await expect(page.getByRole('status')).toHaveText(
      '1 file proposed: https://github.example/pull/1',
    );
    const [pull] = gitHub.pulls;
    expect(pull).toMatchObject({ base: 'main', title: 'Edit The host and the guest spoke' });
    expect(pull!.body).toContain('go from agreed by all sides to contested; 1 story shows it');
    const before = gitHub.files.get(`content/${file}`)!;
    expect(gitHub.branch(pull!.head)!.get(`content/${file}`)).toBe(
      before.replace('{ actor: guest, says: so,', '{ actor: guest, says: otherwise,'),
    );
    // The token is kept in the tab's memory: in no storage, no address, nothing that the desk
    // wrote.
    const kept = await page.evaluate(async () => {
      const stores = await indexedDB.databases();
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        location.href,
        stores,
        document.documentElement.outerHTML,
      ]);
    });
    expect(kept).not.toContain(token);
    expect(JSON.stringify(gitHub.pulls)).not.toContain(token);
  },
);

test(
  'a conflict, an expired token and no network are told, and nothing is lost',
  { tag: '@slow' },
  async ({ page, silent }) => {
    await openBranch(page, token);
    await page.getByRole('button', { name: /^The host and the guest spoke/ }).click();
    await page.locator('[id="field-claim"]').fill('The host and the guest spoke at length');
    gitHub.files.set(`content/${file}`, `${gitHub.files.get(`content/${file}`)!}Theirs.\n`);
    gitHub.advance();
    await page.getByRole('button', { name: 'Propose 1 file' }).click();
    await expect(page.getByRole('alert')).toContainText('Both texts are kept');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    gitHub.failing = 401;
    await page.getByRole('button', { name: 'Propose 1 file' }).click();
    await expect(page.getByRole('status')).toContainText('GitHub does not take the token');
    gitHub.failing = undefined;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Propose 1 file' }).click();
    await expect(page.getByRole('status')).toContainText('GitHub cannot be reached');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Propose 1 file' }).click();
    await expect(page.getByRole('status')).toContainText('1 file proposed');
    expect(gitHub.branch(gitHub.pulls[0]!.head)!.get(`content/${file}`)).toContain(
      'spoke at length',
    );
    // The browser itself remarks on what was refused.
    silent.length = 0;
  },
);

async function openBranch(page: Page, token: string): Promise<void> {
  await page.goto(desk.url);
  await expect(page.locator('.files li').first()).toBeAttached();
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Open a branch on GitHub…' }).click();
  await page.getByLabel('Repository').fill('house/record');
  await page.getByLabel('Fine-grained token').fill(token);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('.place')).toHaveText('house/record, main');
}
