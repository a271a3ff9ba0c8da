import { spawnSync } from 'node:child_process';

/** Checks the types, in components too. Prints what is wrong; true when nothing is. */
export function checkTypes(): boolean {
  return succeeds('astro/bin/astro.mjs', 'check');
}

/** Checks format and lint rules. Prints what is wrong; true when nothing is. */
export function checkStyle(): boolean {
  const isFormatted = succeeds('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  return succeeds('oxlint/bin/oxlint', '--type-aware', '--quiet') && isFormatted;
}

function succeeds(program: string, ...args: string[]): boolean {
  return (
    spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' })
      .status === 0
  );
}
