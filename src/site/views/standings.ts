import { analyse } from '../../core/standing/analyse.ts';
import { withoutRetracted } from '../../core/model/withoutRetracted.ts';
import { standings, type StandingId } from '../../core/standing/standings.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import type { Edition } from '../parts/edition.ts';
import { describeStanding } from '../../i18n/describeStanding.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * A standing as the site explains it: its rule in words, and an example from the record if there is
 * one.
 */
export interface StandingExplanation {
  standing: StandingId;
  label: string;
  words: string;
  example?: { claim: ClaimLine; sentence: string };
}

/** In the order in which the rules are tried: the first that applies gives the standing. */
export function standingsView(edition: Edition): StandingExplanation[] {
  return standings.map(({ id }) => {
    const { label, rule } = messages.standings[id];
    const claim = withoutRetracted(edition.record.claims).find(
      (each) => analyse(each).standing.row.id === id,
    );
    return {
      standing: id,
      label,
      words: rule,
      ...(claim && {
        example: {
          claim: claimLine(claim, edition),
          sentence: describeStanding(analyse(claim).standing).sentence,
        },
      }),
    };
  });
}
