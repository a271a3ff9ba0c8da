/** What a lockfile of npm says of a package. */
interface Locked {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: { [name: string]: string };
  devDependencies?: { [name: string]: string };
  optionalDependencies?: { [name: string]: string };
}

/** The parts of a `package-lock.json` that are read here (lockfileVersion 3). */
export interface Lockfile {
  name: string;
  version: string;
  packages: { [path: string]: Locked };
}

/**
 * The packages that a site is made with, as a bill of materials in the form CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/): each with its version, licence and the digest that the
 * lockfile holds it to, and what it needs. The same lockfile gives the same text: it has no serial
 * number and no time.
 */
export function sbomOf({ name, version, packages }: Lockfile): string {
  const root = `pkg:npm/${name}@${version}`;
  const paths = Object.keys(packages).filter((path) => path !== '');
  const refs = new Map(paths.map((path) => [path, refOf(path, packages[path]!)]));
  const first = new Map([...paths].reverse().map((path) => [refs.get(path)!, path]));
  const needs = (path: string): string[] => {
    const { dependencies, devDependencies, optionalDependencies } = packages[path]!;
    const names = Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...(path === '' && devDependencies),
    });
    return [
      ...new Set(names.flatMap((each) => refs.get(placeOf(each, path, packages)) ?? [])),
    ].sort();
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': root, name, version, purl: root } },
    components: [...first]
      .map(([ref, path]) => componentOf(ref, path, packages[path]!))
      .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [
      { ref: root, dependsOn: needs('') },
      ...[...first].map(([ref, path]) => ({ ref, dependsOn: needs(path) })),
    ].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return `${JSON.stringify(bom)}\n`;
}

function componentOf(
  ref: string,
  path: string,
  { version, license, integrity, dev, optional }: Locked,
) {
  const full = nameIn(path);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group !== undefined && { group }),
    name,
    version: version ?? '',
    // What is only for the tests is in no site.
    scope: dev ? 'excluded' : optional ? 'optional' : 'required',
    ...hashesOf(integrity),
    ...(license !== undefined && { licenses: [licenceOf(license)] }),
    purl: ref,
  };
}

/** `sha512-q83v` //=> { hashes: [{ alg: 'SHA-512', content: 'abcdef' }] } */
function hashesOf(integrity: string | undefined) {
  const [, bits, digest] = /^sha(256|384|512)-(\S+)/.exec(integrity ?? '') ?? [];
  return digest === undefined
    ? {}
    : { hashes: [{ alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') }] };
}

/** A licence by its SPDX id, or an expression of several. */
function licenceOf(license: string) {
  return /^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };
}

/** The package URL of what lies at a path: `node_modules/@a/b` //=> 'pkg:npm/%40a/b@1.0.0' */
function refOf(path: string, { version }: Locked): string {
  return `pkg:npm/${nameIn(path).replace('@', '%40')}@${version}`;
}

function nameIn(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

/** Where a package finds another: in its own folder, or in that of one around it. */
function placeOf(name: string, from: string, packages: Lockfile['packages']): string {
  for (let dir = from; ; dir = dir.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${dir === '' ? '' : `${dir}/`}node_modules/${name}`;
    if (path in packages || dir === '') return path;
  }
}
