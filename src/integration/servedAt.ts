import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../core/markdown/decode.ts';
import { parseFile } from '../core/markdown/parseFile.ts';
import { contentFolder } from './contentFolder.ts';

/**
 * Where the site is served: the `site` of its own address in `site.md`, if it has one, and the
 * `base` path, with a slash at both ends, which SOURCELINE_BASE can set to another.
 */
export function servedAt(): { site?: string; base: string } {
  const address = addressOfSite();
  const path = process.env['SOURCELINE_BASE'] ?? address?.pathname ?? '/';
  return { ...(address && { site: address.origin }), base: `/${path}/`.replace(/\/+/g, '/') };
}

/** What is wrong with the address is said by the check; here it only means that there is none. */
function addressOfSite(): URL | undefined {
  const path = join(contentFolder(), 'site.md');
  if (!existsSync(path)) return undefined;
  const file = decode(readFileSync(path));
  const value =
    'text' in file ? parseFile({ file: 'site.md', text: file.text }).frontMatter?.value : undefined;
  const address = (value as { address?: unknown } | null | undefined)?.address;
  return typeof address === 'string' && /^https?:/.test(address)
    ? (URL.parse(address) ?? undefined)
    : undefined;
}
