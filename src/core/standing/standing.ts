import type { Claim } from '../model/model.ts';
import type { Day } from '../dates/when.ts';
import { evidenceOf } from './evidence.ts';
import { originsOf, type Origin } from './origins.ts';
import { sidesOf, type SidePosition } from './positions.ts';
import { ruleFor, type Evidence, type Rule } from './rules.ts';

/** How well a claim is borne out, as of a day, and how that was reached. */
export interface Standing {
  rule: Rule;
  /**
   * How it was reached, in one sentence: "Both sides concerned say so on the record: Donald Trump
   * and the Kremlin."
   */
  sentence: string;
  evidence: Evidence;
  /** The origins that say so. */
  origins: Origin[];
  /** What each side says. */
  sides: SidePosition[];
}

/**
 * The standing of a claim from what is dated up to a day; without a day, from the whole record.
 * Worked out where it is shown, stored nowhere.
 */
export function standingOf(claim: Claim, until?: Day): Standing {
  const evidence = evidenceOf(claim, until),
    rule = ruleFor(evidence);
  return {
    rule,
    sentence: rule.sentence(evidence),
    evidence,
    origins: originsOf(claim, until).filter((origin) => origin.says === 'so'),
    sides: sidesOf(claim, until),
  };
}
