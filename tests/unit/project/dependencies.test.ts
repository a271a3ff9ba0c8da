import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  [kind in 'dependencies' | 'devDependencies' | 'optionalDependencies']: { [name: string]: string };
};
const [, ...sections] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .*$/m);

test.each(['dependencies', 'devDependencies', 'optionalDependencies'] as const)(
  'each of the %s has its reason in docs/dependencies.md, and nothing else has',
  (kind) => {
    const section =
      sections[['dependencies', 'devDependencies', 'optionalDependencies'].indexOf(kind)]!;
    const rows = [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map((match) => ({
      name: match[1]!,
      why: match[2]!,
    }));
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(manifest[kind]).sort());
    expect(rows.filter(({ why }) => why.split(' ').length < 2)).toEqual([]);
  },
);
