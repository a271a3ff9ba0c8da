import { configDefaults, defineConfig } from 'vitest/config';

const folder = process.env['SOURCELINE_MUTATE'] ?? 'core/standing';
const layer = folder.startsWith('core/') ? folder : folder.replace(/\/.*/, '');

/**
 * The tests that `npm run mutate` runs for each mutant of a folder: its own, by example. Whether a
 * property notices a fault may be chance, and it takes seconds: those among the examples get half a
 * second each.
 */
export default defineConfig({
  test: {
    include: [`tests/unit/${layer}/**/*.test.ts`],
    exclude: [
      ...configDefaults.exclude,
      '**/properties.test.ts',
      'tests/unit/site/{chainAdvances,chainLayout}.test.ts',
      'tests/unit/site/hosting/**',
    ],
    setupFiles: ['tests/support/shortProperties.ts'],
    isolate: false,
    testTimeout: 180_000,
  },
});
