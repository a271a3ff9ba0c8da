import { spawnSync } from 'node:child_process';

/**
 * Runs `astro build` into a folder, or into dist/. Whether the site is built: when it is not, what
 * is wrong has been printed, and the folder is as it was.
 */
export function buildSite(outDir?: string): boolean {
  const options = outDir === undefined ? [] : ['--outDir', outDir];
  return (
    spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...options], {
      stdio: 'inherit',
    }).status === 0
  );
}
