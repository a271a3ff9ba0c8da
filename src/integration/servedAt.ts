import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../core/markdown/decode.ts';
import { isServablePath } from '../core/markdown/addresses/siteAddressFault.ts';
import { parseFile } from '../core/markdown/parseFile.ts';
import { contentFolder } from './contentFolder.ts';

/**
 * Where the site is served: the `site` of the address in `site.md`, where there is one, and the
 * `base` path, with a slash at both ends. SOURCELINE_BASE sets another base path.
 * `siteFile` is the text of `site.md`, which is read when it is not given.
 */
export function servedAt(siteFile = readSiteFile()): { site?: string; base: string } {
  const address = addressIn(siteFile);
  const named = process.env['SOURCELINE_BASE'];
  if (named !== undefined && !isServablePath(named))
    throw new Error(
      `Invalid path “${named}” in SOURCELINE_BASE. Use a–z, 0–9, full stops, hyphens, underscores and tildes.`,
    );
  const path = named ?? address?.pathname ?? '/';
  return { ...(address && { site: address.origin }), base: `/${path}/`.replace(/\/+/g, '/') };
}

function readSiteFile(): string {
  const path = join(contentFolder(), 'site.md');
  const file = existsSync(path) ? decode(readFileSync(path)) : undefined;
  return file && 'text' in file ? file.text : '';
}

/** The address in a `site.md`. An invalid one counts as none here: the check reports it. */
function addressIn(text: string): URL | undefined {
  const value = parseFile({ file: 'site.md', text }).frontMatter?.value;
  const address = (value as { address?: unknown } | null | undefined)?.address;
  return typeof address === 'string' && /^https?:/.test(address)
    ? (URL.parse(address) ?? undefined)
    : undefined;
}
