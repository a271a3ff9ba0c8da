import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/setup/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  workers: 2,
  // A page takes a second or two; one that is looked at six times over, on a machine that does
  // something else besides, takes a hundred times as long.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  outputDir: '.build/playwright',
  reporter: [['list'], ['json', { outputFile: '.build/playwright.json' }]],
  use: {
    locale: 'en-GB',
    launchOptions: {
      executablePath: findChromium(),
      // It runs as root in a container, and asks nobody for anything but the site.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
