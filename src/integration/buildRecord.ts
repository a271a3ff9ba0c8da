import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build says of itself: a digest of the content that it is made of, and its base path. */
export interface BuildRecord {
  content: string;
  base: string;
}

/**
 * The file of a built site that holds it. As all that begins with `_` it is nothing for readers.
 */
export const buildRecordFile = '_build.json';

/** What the build in a folder says of itself; nothing when it says nothing that can be read. */
export function readBuildRecord(dir: string): BuildRecord | undefined {
  const path = join(dir, buildRecordFile);
  if (!existsSync(path)) return undefined;
  try {
    const { content, base } = JSON.parse(readFileSync(path, 'utf8')) as Partial<BuildRecord>;
    return content === undefined || base === undefined ? undefined : { content, base };
  } catch {
    return undefined;
  }
}
