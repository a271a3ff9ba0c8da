import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** What readers get beside what is bundled: the typeface, and the search with its program. */
const sent = ['@fontsource-variable/newsreader', 'pagefind'];

/**
 * Writes `licences.txt` into the site: in full the licences of all that readers get and others have
 * made, as the bundler has met it, and by name those of every package that is locked.
 */
export function licences(): Plugin {
  return {
    name: 'sourceline-licences',
    generateBundle(_options, bundle) {
      if (this.environment?.name !== 'client') return;
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : [],
      );
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: licencesText([...new Set([...sent, ...modules.flatMap(packageOf)])].sort()),
      });
    },
  };
}

/** `packageOf('/x/node_modules/@a/b/index.js')` //=> ['@a/b'] */
function packageOf(module: string): string[] {
  const name = /^(.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(
    module.replaceAll('\\', '/'),
  )?.[2];
  return name === undefined ? [] : [name];
}

function licencesText(names: readonly string[]): string {
  const locked = lockedPackages();
  const line = '-'.repeat(72);
  return (
    [
      'This site sends to readers, beside what its publisher has made, the following works under their licences.',
      ...names.flatMap((name) => {
        const { version, licence } = locked.find(
          (each) => each.path === `node_modules/${name}`,
        ) ?? { version: '', licence: '' };
        return [line, `${name} ${version}: ${licence}`, ...textsOf(name)];
      }),
      line,
      'It was made and tested with the following packages, which stay with its publisher.',
      [
        ...new Set(
          locked
            .filter(({ name }) => !names.includes(name))
            .map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
        ),
      ]
        .sort()
        .join('\n'),
    ].join('\n\n') + '\n'
  );
}

interface Locked {
  path: string;
  name: string;
  version: string;
  licence: string;
}

/** What the lockfile says, which is the same on every machine, whatever is installed there. */
function lockedPackages(): Locked[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: { [path: string]: { name?: string; version?: string; license?: string } };
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version = '', license }]) => ({
      path,
      name: name ?? path.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? 'its package does not say',
    }));
}

/**
 * The texts of a package's licences, sorted by file. A package that is sent and brings none stops
 * the build.
 */
function textsOf(name: string): string[] {
  const dir = join('node_modules', name);
  const found = readdirSync(dir)
    .filter((each) => /^(licen[cs]e|notice|copying)/i.test(each))
    .map((each) => join(dir, each));
  const files = found
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((each) => join(path, each)) : [path],
    )
    .sort();
  if (files.length === 0)
    throw new Error(
      `${name} is sent to readers and brings no licence. Leave it out, or say in src/integration/licences.ts where its licence is.`,
    );
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
}
