import { runInBackground, type Ended } from './runInBackground.ts';

/** Checks the types, in components too. */
export function checkTypes(): Promise<Ended> {
  return runInBackground('astro/bin/astro.mjs', 'check');
}

/** Checks the form of the code. */
export function checkFormat(): Promise<Ended> {
  return runInBackground('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
}

/** Runs the linter. Its rules on types need what a check of the types has generated. */
export function checkRules(): Promise<Ended> {
  return runInBackground('oxlint/bin/oxlint', '--type-aware', '--quiet');
}
