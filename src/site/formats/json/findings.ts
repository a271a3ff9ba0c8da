import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/model/dayOfRecord.ts';
import type { Claim } from '../../../core/model/model.ts';
import { describeEntries } from '../../../core/standing/describeEntries.ts';
import { personData } from './references.ts';
import type { Findings } from './shapes/claim.ts';

/** What is worked out of a claim, as plain data. */
export function findings(claim: Claim): Findings {
  const { rule, sentence, evidence, sides } = analyse(claim).standing,
    day = dayOfClaim(claim),
    { removals, addition, sentence: whatItHangsOn } = analyse(claim).sensitivity;
  return {
    standing: rule.id,
    label: rule.label,
    sentence,
    ...(day !== undefined && { day }),
    voices: evidence.voices,
    origins: analyse(claim).origins.map(({ source, says, basis, person, voice, passedOnBy }) => ({
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
    history: analyse(claim).history.map(({ day, standing, entries, changed }) => ({
      day,
      standing: standing.rule.id,
      sentence: standing.sentence,
      came: describeEntries(entries),
      changed,
    })),
    hangsOn: {
      sentence: whatItHangsOn,
      removals: removals.map(({ without, rule }) => ({ without, standing: rule.id })),
      ...(addition && {
        addition: { what: addition.what.replace(/,$/, ''), standing: addition.rule.id },
      }),
    },
  };
}
