import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sbomOf, type Lockfile } from '../../../src/integration/sbom.ts';

const bomOf = (lockfile: Lockfile) =>
  JSON.parse(sbomOf(lockfile)) as {
    components: { 'bom-ref': string; version: string; scope: string; hashes?: object[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

test('a bill of materials names each locked package once, with its digest, licence and what it needs', () => {
  const lockfile: Lockfile = {
    name: 'site',
    version: '1.0.0',
    packages: {
      '': { dependencies: { '@a/b': '1' }, devDependencies: { c: '2' } },
      'node_modules/@a/b': {
        version: '1.0.0',
        license: 'MIT',
        integrity: 'sha512-q83v',
        dependencies: { c: '1' },
      },
      'node_modules/@a/b/node_modules/c': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
      'node_modules/c': { version: '2.0.0', dev: true },
    },
  };
  expect(bomOf(lockfile)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      {
        'bom-ref': 'pkg:npm/%40a/b@1.0.0',
        group: '@a',
        name: 'b',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: 'abcdef' }],
        licenses: [{ license: { id: 'MIT' } }],
      },
      { 'bom-ref': 'pkg:npm/c@1.0.0', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
      { 'bom-ref': 'pkg:npm/c@2.0.0', scope: 'excluded' },
    ],
    dependencies: [
      { ref: 'pkg:npm/%40a/b@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
      { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/c@2.0.0', dependsOn: [] },
      { ref: 'pkg:npm/site@1.0.0', dependsOn: ['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@2.0.0'] },
    ],
  });
});

test('of our own lockfile it has every package, and leads only to what it has', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const { components, dependencies } = bomOf(lockfile);
  const refs = new Set(components.map((each) => each['bom-ref']));
  expect(refs.size).toBe(components.length);
  const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');
  expect(refs).toEqual(
    new Set(
      locked.map(
        ([path, { version }]) =>
          `pkg:npm/${path.replace(/^.*node_modules\//, '').replace('@', '%40')}@${version}`,
      ),
    ),
  );
  expect(
    dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref)),
  ).toEqual([]);
  expect(components.filter(({ hashes }) => !hashes).map((each) => each['bom-ref'])).toEqual([]);
});
