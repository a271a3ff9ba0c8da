import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/model/dayOfRecord.ts';
import type { Claim } from '../../../core/model/model.ts';
import { personData } from './references.ts';
import type { Findings } from './shapes/claim.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';

/** What is worked out of a claim, as plain data. */
export function findings(claim: Claim): Findings {
  const { standing, sensitivity, origins, history } = analyse(claim);
  const { row, evidence, sides } = standing;
  const { label, sentence } = describeStanding(standing);
  const { removals, addition } = sensitivity;
  const day = dayOfClaim(claim);
  return {
    standing: row.id,
    label,
    sentence,
    ...(day !== undefined && { day }),
    voices: evidence.voices,
    origins: origins.map(({ source, says, basis, person, voice, passedOnBy }) => ({
      source: source.id,
      publisher: source.publisher,
      says,
      basis,
      ...(person !== undefined && { person: personData(person) }),
      voice,
      passedOnBy: passedOnBy.map(({ id }) => id),
    })),
    sides: sides.map(({ side, says, divided, positions }) => ({
      side: side.id,
      says,
      divided,
      actors: positions.map(({ actor, says }) => ({ actor: actor.id, says })),
    })),
    history: history.map(({ day, standing, entries, changed }) => ({
      day,
      standing: standing.row.id,
      sentence: describeStanding(standing).sentence,
      came: messages.describeEntries(entries),
      changed,
    })),
    hangsOn: {
      sentence: messages.sensitivity.sentence(sensitivity),
      removals: removals.map((removal) => ({
        without: messages.sensitivity.removed(removal),
        standing: removal.row.id,
      })),
      ...(addition && {
        addition: { what: messages.sensitivity.added(addition), standing: addition.row.id },
      }),
    },
  };
}
