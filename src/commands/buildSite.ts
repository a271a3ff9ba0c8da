import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Checks the content, builds the site into a fresh folder, and only then puts that in the place of dist/. When something is wrong it says what, returns false, and dist/ is as it was. */
export async function buildSite(): Promise<boolean> {
  if (spawnSync(process.execPath, ['src/commands/run.mjs', 'check'], { stdio: 'inherit' }).status !== 0) {
    console.error('\nNothing was built, and what was built before is as it was.');
    return false;
  }
  mkdirSync('.build', { recursive: true });
  const fresh = mkdtempSync(join('.build', 'site-'));
  try {
    // Forced, so that nothing of an earlier build's cache is published.
    await build({ outDir: fresh, force: true, logLevel: 'warn' });
    if (!existsSync(join(fresh, 'index.html'))) throw new Error('The build made no front page.');
    replace('dist', fresh);
    const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.html'));
    console.log(`Built ${pages.length} pages into dist/.`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('\nThe build failed, and what was built before is as it was.');
    return false;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
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
