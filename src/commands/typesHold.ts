import { spawnSync } from 'node:child_process';

/** Whether the types hold, in the components and in the rest. What does not is printed. */
export function typesHold(): boolean {
  // `astro check` first: it writes the types of the collections, which the other needs.
  return [
    ['node_modules/astro/bin/astro.mjs', 'check'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
  ].every(command => spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0);
}
