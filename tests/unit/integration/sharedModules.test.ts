import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as schemas from '../../../src/core/model/schemas.ts';
import { sharedCollections } from '../../../src/integration/sharedModules.ts';

const root = new URL('../../../', import.meta.url);
const load = sharedCollections(root).load as (id: string) => Promise<string | undefined>;
const pathOf = (file: string) => fileURLToPath(new URL(`src/${file}`, root));
const on = (mode: 'dev' | 'build', file: string) =>
  load.call({ environment: { mode } } as never, pathOf(file));

test('gives the collections every name of the modules that read the content', async () => {
  const code = (await on('dev', 'core/model/schemas.ts'))!;
  const names = [...code.matchAll(/^export const (\w+) = shared\.\1;$/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(schemas).sort());
  expect(code).toContain(JSON.stringify(pathOf('core/model/schemas.ts')));
  expect(await on('dev', 'integration/loader.ts')).toContain('export const contentLoader');
});

test('leaves every other module, and the bundle of the pages, as they are', async () => {
  expect(await on('dev', 'core/model/model.ts')).toBeUndefined();
  expect(await on('build', 'core/model/schemas.ts')).toBeUndefined();
});
