import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lockfile {
  packages: {
    [path: string]: {
      version?: string;
      integrity?: string;
      hasInstallScript?: boolean;
      link?: boolean;
      inBundle?: boolean;
      resolved?: string;
    };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile & {
  packages: { '': typeof manifest };
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

describe('the packages', () => {
  test('are asked for by exact version, and the lockfile says the same', () => {
    const wanted = kinds.flatMap((kind) => Object.entries<string>(manifest[kind]));
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(
      wanted.filter(
        ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
      ),
    ).toEqual([]);
    for (const kind of kinds) expect(lock.packages[''][kind]).toEqual(manifest[kind]);
  });

  test('are each locked to what they hold', () => {
    expect(
      packages
        .filter(([, { integrity, link, inBundle }]) => link || (!integrity && !inBundle))
        .map(([path]) => path),
    ).toEqual([]);
  });

  test('come from the registry that the machine uses, and from nowhere else', () => {
    expect(
      packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    ).toEqual([]);
  });

  test('run no script of their own unless it is allowed by name, and each that has one is named', () => {
    const withScript = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(withScript.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
  });

  test('hold one zod, so that the schemas of the record are those of the collections', () => {
    expect(
      packages.map(([path]) => path).filter((path) => /(^|\/)node_modules\/zod$/.test(path)),
    ).toEqual(['node_modules/zod']);
  });

  test('bring a Node that is new enough for each system that has one', () => {
    for (const [name, version] of Object.entries<string>(manifest.optionalDependencies)) {
      expect(name).toMatch(/^node-(bin-)?(linux|darwin|win)-/);
      expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the commands', () => {
  test('are one word each, and are those of Astro, or begin by looking at their Node', () => {
    const {
      format,
      mutate: _mutate,
      postinstall,
      types,
      ...scripts
    } = manifest.scripts as { [name: string]: string };
    expect([format, types, postinstall]).toEqual([
      'prettier --write .',
      'astro check',
      // Whatever Node runs the installation.
      'node tools/setup/checkNode.mjs',
    ]);
    for (const [name, script] of Object.entries(scripts)) {
      expect(name).toMatch(/^[a-z]+$/);
      expect([`node tools/run.mjs ${name}`, `astro ${name}`]).toContain(script);
    }
    expect(Object.keys(manifest.scripts).sort()).toEqual([
      'bench',
      'build',
      'check',
      'cms',
      'comment',
      'desk',
      'dev',
      'format',
      'fuzz',
      'hosting',
      'imports',
      'keep',
      'links',
      'lint',
      'mutate',
      'new',
      'postinstall',
      'preview',
      'publish',
      'start',
      'test',
      'translate',
      'types',
    ]);
  });
});
