import type * as Rules from '../../site/formats/json/standing.ts';
import type { ClaimOnly } from '../../site/formats/json/claimFromData.ts';

/** The rules as they are published, with their words. */
export type RulesModule = typeof Rules;

/** As much of a claim's data as is used. */
export type ClaimData = ClaimOnly & { retracted?: object };

/** The published rules, which stand beside this script. */
export function loadRules(): Promise<RulesModule> {
  return import(
    /* @vite-ignore */ new URL('rules.js', import.meta.url).href
  ) as Promise<RulesModule>;
}

/** The data of the page at a path: `/claims/they-spoke/` has `/claims/they-spoke.json`. */
export async function loadData<T>(path: string): Promise<T> {
  const response = await fetch(`${path.replace(/\/$/, '')}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
}
