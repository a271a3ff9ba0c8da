import { spawnSync } from 'node:child_process';

/**
 * Whether the types hold, in the components and in all other TypeScript: Astro's check reads what
 * tsconfig.json names. What does not hold is printed.
 */
export function typesHold(): boolean {
  return (
    spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check'], { stdio: 'inherit' })
      .status === 0
  );
}
