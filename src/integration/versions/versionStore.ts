import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { TextVersion } from '../../core/model/textVersion.ts';

/** The versions of articles by id, the earliest first. */
export type Versions = Map<string, TextVersion[]>;

/**
 * The versions that a folder keeps, a JSON file for each article. One that is not there keeps none.
 */
export function readStore(folder: string): Versions {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as TextVersion[],
      ]),
  );
}

/** Writes down what a folder does not have yet. A version that is there stays for ever. */
export function writeStore(folder: string, versions: Versions): void {
  mkdirSync(folder, { recursive: true });
  for (const [id, all] of versions) {
    const path = join(folder, `${id}.json`);
    const text = `${JSON.stringify(all, undefined, 1)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  }
}
