import type { Addition, Removal, Sensitivity } from '../../core/standing/sensitivity.ts';
import { standings } from './standings.ts';
import { capital, joinNames, withinSentence } from './text.ts';

/** How sensitive a standing is to what it rests on. */
export const sensitivity = {
  /** Who is taken away, as a sentence names them: "the Kremlin", "Axios". */
  removed: describeRemoved,
  /** What is added: "one report that names its people". */
  added: describeAdded,
  /** One or two sentences. */
  sentence({ removals, addition }: Sensitivity): string {
    return [removalSentence(removals), ...(addition ? [additionSentence(addition)] : [])].join(' ');
  },
};

function describeRemoved(removal: Removal): string {
  return removal.type === 'side'
    ? joinNames(removal.side.positions.map(({ actor }) => ({ name: actor.name })))
    : withinSentence(removal.origin.source.publisher);
}

function describeAdded(addition: Addition): string {
  switch (addition.type) {
    case 'unnamed report':
      return 'one report, even from people it does not name';
    case 'named report':
      return 'one report that names its people';
    case 'word of a side':
      return `a word of ${joinNames(addition.actors.map(({ name }) => ({ name })))} that it is so`;
    case 'document':
      return 'a document that shows it';
    case 'denial':
      return 'one side that says otherwise';
  }
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'No single voice or report decides it: without any one of them it would stand as it does.';
  const byRow = Map.groupBy(removals, (removal) => removal.row);
  const clauses = [...byRow].map(
    ([row, group]) =>
      `without ${anyOneOf(group.map(describeRemoved))} it would be ${standings[row.id].predicate}`,
  );
  return `${capital(clauses.join('; '))}.`;
}

function anyOneOf(names: readonly string[]): string {
  if (names.length === 1) return names[0]!;
  return names.length === 2
    ? `either ${names[0]} or ${names[1]}`
    : `any one of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function additionSentence(addition: Addition): string {
  const comma = addition.type === 'unnamed report' ? ',' : '';
  return `${capital(describeAdded(addition))}${comma} would make it ${standings[addition.row.id].predicate}.`;
}
