import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of all that pages are drawn with beside what they show: the bundle of the pages with its
 * styles and fonts, the scripts, the modules that it shares with the check, the packages, and Node.
 * `bundle` is the folder in which the bundle lies, `passing` names that are other in each build.
 */
export function codeDigest(bundle: string, root: string, passing: readonly string[]): string {
  // The content as Astro has it is in the bundle as well. Pages have theirs from what they show.
  const bundled = filesIn(bundle).filter((file) => !/_astro_data-layer-content/.test(file));
  // The names of scripts have a hash, and stand in the list that is left out below.
  const shared = ['client', 'core', 'i18n', 'site', 'integration'].flatMap((folder) =>
    filesIn(join(root, 'src', folder)).map((file) => join('src', folder, file)),
  );
  return hash(
    'sha256',
    [
      process.version,
      ...bundled
        .map((file) =>
          withoutPassing(`${file}\0${readFileSync(join(bundle, file), 'utf8')}`, passing),
        )
        // Two parts may have the same name but for a hash.
        .sort(),
      ...[...shared, 'package-lock.json'].map(
        (file) => `${file}\0${readFileSync(join(root, file), 'utf8')}`,
      ),
    ].join('\0'),
  );
}

/** A digest of all that files are parsed and checked with: the core, the packages, and Node. */
export function coreDigest(root: string): string {
  const core = join(root, 'src/core');
  return hash(
    'sha256',
    [
      process.version,
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
      ...filesIn(core).map((file) => `${file}\0${readFileSync(join(core, file), 'utf8')}`),
    ].join('\0'),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

/**
 * A text of the bundle without what differs in each build and what no page shows: names of folders,
 * the hashes by which the parts of the bundle call each other (each part is in the digest itself)
 * and the list that is sorted by them, the port of the server of fonts, and the key of server
 * islands.
 */
function withoutPassing(text: string, passing: readonly string[]): string {
  return passing
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/([_.])[\w-]{8}(?=\.mjs\b)/g, '$1')
    .replace(/"entryModules":\{[^}]*\}/g, '')
    .replace(/"port": \d+/g, '')
    .replace(/"key":"[^"]*"/g, '');
}
