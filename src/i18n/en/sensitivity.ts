import type { Source } from '../../core/model/model.ts';
import type { LeastRemoval } from '../../core/standing/leastRemoval.ts';
import type { Addition, Removal, Sensitivity } from '../../core/standing/sensitivity.ts';
import { contributorNames } from '../contributorNames.ts';
import { standings } from './standings.ts';
import { capital, joinNames, publisherName } from './text.ts';

/** How sensitive a standing is to what it rests on. */
export const sensitivity = {
  /** Who is taken away, as a sentence names them: "the Kremlin", "Axios". */
  removed: describeRemoved,
  /** What is added: "one report with a named source of its own that speaks for no party". */
  added: describeAdded,
  /** One sentence or more. What it takes at least is said where no single removal decides. */
  sentence({ removals, addition }: Sensitivity, least?: LeastRemoval): string {
    const decisive = removals.length === 0 ? least : undefined;
    return [
      ...(decisive?.count === 1 ? [] : [removalSentence(removals)]),
      ...(decisive ? [leastSentence(decisive)] : []),
      ...(addition ? [additionSentence(addition)] : []),
    ].join(' ');
  },
};

function describeRemoved(removal: Removal): string {
  switch (removal.type) {
    case 'side':
      return joinNames(removal.side.positions.map(({ actor }) => ({ name: actor.name })));
    case 'origin':
      return originName(removal.origin.source);
    case 'publisher':
      return `what we know only through ${publisherName(removal.publisher)}`;
  }
}

/** A report by its publisher; works by their titles, since several may have one publisher. */
function originName({ kind, title, publisher }: Source): string {
  return kind === 'report' ? publisherName(publisher) : `“${title}” (${publisherName(publisher)})`;
}

function describeAdded(addition: Addition): string {
  switch (addition.type) {
    case 'unnamed report':
      return 'one report, even from people it does not name';
    case 'named report':
      return 'one report with a named source of its own that speaks for no party';
    case 'word of a side':
      return `word from ${joinNames(addition.actors.map(({ name }) => ({ name })))} that it is so`;
    case 'document':
      return 'a document that shows it';
    case 'denial':
      return 'a party that says otherwise';
  }
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'No single voice or report decides it: leave out any one of them, and it stands as it does.';
  const byRow = Map.groupBy(removals, (removal) => removal.row);
  const clauses = [...byRow].map(
    ([row, group]) => `${removalClause(group)} it would be ${standings[row.id].predicate}`,
  );
  return `${capital(clauses.join('; '))}.`;
}

function removalClause(group: readonly Removal[]): string {
  const names = group.map(describeRemoved);
  const [first, second] = names;
  if (names.length === 1) return `without ${first}`;
  if (names.length > 2) return `without any one of ${joinNames(names.map((name) => ({ name })))}`;
  // What one publisher tells may hold what the other says: nothing need be left of either.
  if (group.some(({ type }) => type === 'publisher')) return `without ${first}, or ${second},`;
  const areSpeakers = group.every(
    (removal) => removal.type === 'side' && removal.side.says.join() === 'so',
  );
  return areSpeakers
    ? `had only one of ${first} and ${second} said so,`
    : `with only one of ${first} and ${second}`;
}

function additionSentence(addition: Addition): string {
  const comma = addition.type === 'unnamed report' ? ',' : '';
  return `${capital(describeAdded(addition))}${comma} would make it ${standings[addition.row.id].predicate}.`;
}

const numberWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What it takes, where no single removal decides: how many, and with up to three of them who. */
function leastSentence({ count, found }: LeastRemoval): string {
  const it = found && `it would be ${standings[found.row.id].predicate}.`;
  const names =
    found &&
    found.without.length <= 3 &&
    joinNames(contributorNames(found.without, { outlet: publisherName, work: originName }));
  if (count === 1) return `Without ${names} ${it}`;
  const least = `At least ${numberWords[count] ?? count} would have to be left out together before it stood otherwise`;
  return names ? `${least}: without ${names}, for instance, ${it}` : `${least}.`;
}
