import type { Account, Evidence, Testimony } from './evidence.ts';

/** The documents that show what is claimed. */
export function documentsIn(evidence: Evidence): Account[] {
  return evidence.so.origins.filter((origin) => origin.basis === 'document');
}

/** Whether somebody says otherwise, and all who do are people whom nobody names. */
export function unnamedOnly(testimony: Testimony): boolean {
  return (
    testimony.sides.length === 0 &&
    testimony.origins.length > 0 &&
    testimony.origins.every(isUnnamed)
  );
}

/** Whether an account rests on people whom nobody names. */
export function isUnnamed(origin: Account): boolean {
  return origin.basis === 'unnamed' || origin.basis === 'not said';
}
