import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import { leastRemovalFrom } from '../../../core/standing/leastRemoval.ts';
import type { Sensitivity } from '../../../core/standing/sensitivity.ts';
import { voiceOf } from '../../../core/standing/voices.ts';
import type { Claim } from '../../../core/model/model.ts';
import { personData } from './references.ts';
import type { Findings } from './shapes/claim.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';

/** What is worked out of a claim, as plain data. */
export function findings(claim: Claim): Findings {
  const { standing, opposite, sensitivity, origins, history } = analyse(claim);
  const { row, evidence, sides } = standing;
  const { label, sentence } = describeStanding(standing);
  const day = dayOfClaim(claim);
  return {
    standing: row.id,
    label,
    sentence,
    ...(day !== undefined && { day }),
    voices: evidence.so.voices,
    outsideVoices: evidence.so.outside,
    voicesOtherwise: evidence.otherwise.voices,
    outsideVoicesOtherwise: evidence.otherwise.outside,
    opposite: { standing: opposite.row.id, label: describeStanding(opposite).label },
    origins: origins.map((origin) => ({
      source: origin.source.id,
      publisher: origin.source.publisher,
      says: origin.says,
      basis: origin.basis,
      ...(origin.person !== undefined && { person: personData(origin.person, origin.people) }),
      voice: voiceOf(claim, origin),
      ...(origin.isDerived && { since: origin.report.claim.id }),
      passedOnBy: origin.passedOnBy.map(({ id }) => id),
    })),
    sides: sides.map(({ side, says, divided, positions }) => ({
      side: side.id,
      says,
      divided,
      actors: positions.map(({ actor, says }) => ({ actor: actor.id, says })),
    })),
    history: history.map(({ day, standing, entries, retracted, changed }) => ({
      day,
      standing: standing.row.id,
      sentence: describeStanding(standing).sentence,
      came: messages.describeEntries(entries, { retracted, claim }),
      changed,
    })),
    ...(sensitivity && { hangsOn: hangsOnData(claim, sensitivity) }),
  };
}

function hangsOnData(claim: Claim, sensitivity: Sensitivity): NonNullable<Findings['hangsOn']> {
  const { removals, addition } = sensitivity;
  const least = removals.length === 0 ? leastRemovalFrom(claim) : undefined;
  return {
    sentence: messages.sensitivity.sentence(sensitivity, least),
    removals: removals.map((removal) => ({
      without: messages.sensitivity.removed(removal),
      standing: removal.row.id,
    })),
    ...(least && {
      least: {
        count: least.count,
        ...(least.found && {
          without: least.found.without.map(({ key }) => key),
          standing: least.found.row.id,
        }),
      },
    }),
    ...(addition && {
      addition: { what: messages.sensitivity.added(addition), standing: addition.row.id },
    }),
  };
}
