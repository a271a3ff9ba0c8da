import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These are Playwright's: they need the built site and a browser.
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    // No test changes what another sees, so that each module is evaluated once a worker.
    isolate: false,
    tags: [
      {
        name: 'slow',
        description:
          'Builds or publishes whole sites. `npm test -- --all` runs it, `npm test` not.',
      },
    ],
    // A test fails for what is wrong, never for a machine that is slow today.
    testTimeout: 600_000,
  },
});
