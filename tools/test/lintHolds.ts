import { spawnSync } from 'node:child_process';

/** Whether the code is formatted and the linter finds no error. What is wrong is printed. */
export function lintHolds(): boolean {
  const isFormatted = runs('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  return runs('oxlint/bin/oxlint', '--type-aware', '--quiet') && isFormatted;
}

function runs(program: string, ...args: string[]): boolean {
  return (
    spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' })
      .status === 0
  );
}
