import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../core/markdown/decode.ts';
import { parseFile } from '../core/markdown/parseFile.ts';
import { addressInForce, type AddressInForce } from './addressInForce.ts';
import { contentFolder } from './contentFolder.ts';

/**
 * Where the site is served: the `site` of the address in force, where there is one, and the `base`
 * path, with a slash at both ends. SOURCELINE_BASE sets another base path.
 * `siteFile` is the text of `site.md`, which is read when it is not given.
 */
export function servedAt(siteFile = readSiteFile()): { site?: string; base: string } {
  const found = siteAddress(siteFile);
  const address =
    'address' in found && found.address !== undefined ? new URL(found.address) : undefined;
  const path = process.env['SOURCELINE_BASE'] ?? address?.pathname ?? '/';
  return { ...(address && { site: address.origin }), base: `/${path}/`.replace(/\/+/g, '/') };
}

/** The address in force for the content with this `site.md`, in the environment of this process. */
export function siteAddress(siteFile: string): AddressInForce | { cannot: string } {
  return addressInForce(process.env, addressIn(siteFile));
}

function readSiteFile(): string {
  const path = join(contentFolder(), 'site.md');
  const file = existsSync(path) ? decode(readFileSync(path)) : undefined;
  return file && 'text' in file ? file.text : '';
}

/** The address in a `site.md`. An invalid one counts as none here: the check reports it. */
function addressIn(text: string): string | undefined {
  const value = parseFile({ file: 'site.md', text }).frontMatter?.value;
  const address = (value as { address?: unknown } | null | undefined)?.address;
  return typeof address === 'string' ? address : undefined;
}
