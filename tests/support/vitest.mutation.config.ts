import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The tests that `npm run mutate` runs for each mutant: the examples. The property tests take
 * seconds each, and whether they notice a fault may be chance.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/core/**/*.test.ts', 'tests/unit/site/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      '**/properties.test.ts',
      'tests/unit/core/{dates,markdown}/**',
      'tests/unit/site/{chainAdvances,chainLayout}.test.ts',
      'tests/unit/site/hosting/**',
    ],
    isolate: false,
    testTimeout: 180_000,
  },
});
