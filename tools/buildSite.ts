import { spawnSync } from 'node:child_process';

/**
 * Runs `astro build` into a folder, or into dist/. Whether the site is built: when it is not, what
 * is wrong has been printed, and the folder is as it was. A quiet one prints only then.
 */
export function buildSite(outDir?: string, { quiet = false } = {}): boolean {
  const options = outDir === undefined ? [] : ['--outDir', outDir];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', ...options],
    { stdio: quiet ? 'pipe' : 'inherit', encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (quiet && status !== 0) process.stderr.write(stdout + stderr);
  return status === 0;
}
