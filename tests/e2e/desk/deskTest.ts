import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect as plainExpect } from '@playwright/test';
import { startDesk, type DeskOptions, type RunningDesk } from '../../../tools/desk/startDesk.ts';

/** A machine that does something else besides takes its time over the first reading. */
export const expect = plainExpect.configure({ timeout: 60_000 });

/** A desk over a copy of the content, and a page on which the console stays silent. */
export const test = base.extend<{
  options: Partial<DeskOptions>;
  dir: string;
  desk: RunningDesk;
  silent: string[];
}>({
  options: [{}, { option: true }],

  dir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-content-'));
    cpSync('content', dir, { recursive: true });
    await use(dir);
    rmSync(dir, { recursive: true });
  },

  desk: async ({ dir, options }, use) => {
    const desk = await startDesk({ dir, port: 0, github: 'https://api.github.com', ...options });
    await use(desk);
    await desk.close();
  },

  silent: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      await use(said);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});
