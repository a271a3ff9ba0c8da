import type { Claim, Source } from '../model/model.ts';
import { personKeys } from '../model/personName.ts';
import { analyse } from './analyse.ts';
import { outletKey, passersOf, type Contributor } from './contributors.ts';
import { claimsBehind } from './derived.ts';
import { sourcesBehind, type Origin } from './origins.ts';
import { isDocumentary } from './testimony.ts';
import { voiceOf } from './voices.ts';
import { publishersBehind } from './withoutPublisher.ts';

/**
 * Contributors in groups of which any one counts like any other: outlets and works that give one
 * account each, of one kind and to one effect, on which nothing else on the record depends. All
 * others are alone in their group.
 */
export function interchangeable(
  claim: Claim,
  contributors: readonly Contributor[],
): Contributor[][] {
  const accounts = plainAccounts(claim);
  const groups = Map.groupBy(contributors, (each) => {
    const origin = each.type === 'side' ? undefined : accounts.get(sourceKey(each));
    return origin ? `${origin.says} ${weightOf(claim, origin)}` : each;
  });
  return [...groups.values()];
}

function sourceKey(contributor: Exclude<Contributor, { type: 'side' }>): string {
  return contributor.type === 'work' ? contributor.source.id : contributor.key;
}

/** As what an account counts for the rules. */
function weightOf(claim: Claim, origin: Origin): string {
  return isDocumentary(origin) ? 'document' : voiceOf(claim, origin);
}

/** Accounts that stand alone, by the key of their outlet and by the id of their source. */
function plainAccounts(claim: Claim): Map<string, Origin> {
  // What passes between claims may depend on who else speaks on them.
  if (claimsBehind(claim).length > 1) return new Map();
  const { origins } = analyse(claim);
  const passers = passersOf(claim);
  const keysOf = (source: Source) => [
    ...new Set(
      [source.publisher, ...publishersBehind(source, passers.get(source) ?? [])].map(outletKey),
    ),
  ];
  const sources = sourcesBehind([...claim.statements, ...claim.reports]);
  const uses = countEach(sources.flatMap(keysOf));
  const names = countEach(origins.flatMap(nameOf));
  const quoting = new Set(claim.statements.map(({ source }) => source));
  return new Map(
    origins
      .filter((origin) => {
        const { source, report, passedOnBy } = origin;
        const keys = keysOf(source);
        return (
          report.source === source &&
          passedOnBy.length + source.verifiedBy.length + source.authors.length === 0 &&
          !source.publisherActor &&
          typeof origin.person !== 'object' &&
          origin.people.length === 0 &&
          nameOf(origin).every((name) => names.get(name) === 1) &&
          !quoting.has(source) &&
          keys.length === 1 &&
          keys.every((key) => uses.get(key) === 1)
        );
      })
      .flatMap((origin) => [
        [outletKey(origin.source.publisher), origin],
        [origin.source.id, origin],
      ]),
  );
}

function nameOf({ person }: Origin): string[] {
  return typeof person === 'string' ? personKeys(person) : [];
}

function countEach(keys: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));
}
