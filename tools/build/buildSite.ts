import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Checks the content, builds the site into a fresh folder, and only then puts that in the place of
 * dist/. When something is wrong it says what, returns false, and dist/ is as it was.
 */
export function buildSite(): boolean {
  const fresh = join('.build', `site-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    if (!buildInto(fresh)) {
      console.error('\nNothing was built, and what was built before is as it was.');
      return false;
    }
    replace('dist', fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  console.log(`Built ${pages.length} pages into dist/.`);
  return true;
}

/**
 * Checks the content and builds the site into a folder. Whether it is whole: what is wrong is said.
 */
export function buildInto(folder: string): boolean {
  return succeeds('check') && makeInto(folder);
}

/** Builds the site of content that has been checked. */
export function makeInto(folder: string): boolean {
  return (
    succeeds('pages', folder) &&
    existsSync(join(folder, 'index.html')) &&
    succeeds('searchIndex', folder) &&
    succeeds('pictures', folder) &&
    succeeds('hosting', folder)
  );
}

function succeeds(...command: string[]): boolean {
  return (
    spawnSync(process.execPath, ['tools/run.mjs', ...command], { stdio: 'inherit' }).status === 0
  );
}

/** Puts a folder in the place of another by renaming, so that no half of either is ever there. */
function replace(place: string, fresh: string): void {
  const old = `${fresh}-before`;
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (existsSync(old)) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
