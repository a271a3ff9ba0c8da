import type { Source } from '../../core/model/model.ts';
import type { LeastRemoval } from '../../core/standing/leastRemoval.ts';
import type { Addition, Removal, Sensitivity } from '../../core/standing/sensitivity.ts';
import { capital } from '../plainSentence.ts';
import { contributorNames } from '../contributorNames.ts';
import { standings } from './standings.ts';
import { either, joinNames } from './text.ts';

export const sensitivity = {
  removed: describeRemoved,
  added: describeAdded,
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
      return `was wir nur über ${removal.publisher} wissen`;
  }
}

function originName({ kind, title, publisher }: Source): string {
  return kind === 'report' ? publisher : `„${title}“ (${publisher})`;
}

function describeAdded(addition: Addition): string {
  switch (addition.type) {
    case 'unnamed report':
      return 'ein Bericht, selbst einer ohne genannte Quellen';
    case 'named report':
      return 'ein Bericht mit einer namentlich genannten Quelle, die für keine Partei spricht';
    case 'word of a side':
      return `das Wort dieser Seite, dass es so ist: ${joinNames(addition.actors.map(({ name }) => ({ name })))}`;
    case 'document':
      return 'ein Dokument, das es belegt';
    case 'denial':
      return 'Widerspruch eines Beteiligten';
  }
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'Keine einzelne Stimme und kein einzelner Bericht entscheidet: Fiele einer davon weg, bliebe die Einstufung dieselbe.';
  const byRow = Map.groupBy(removals, (removal) => removal.row);
  const clauses = [...byRow].map(
    ([row, group]) => `${removalClause(group)}, wäre die Aussage ${standings[row.id].predicate}`,
  );
  return `${capital(clauses.join('; '))}.`;
}

function removalClause(group: readonly Removal[]): string {
  const names = group.map(describeRemoved);
  const only = names.length === 1 && group[0];
  if (only) {
    // Zwei Namen einer Seite fallen zusammen weg.
    const many = only.type === 'side' && only.side.positions.length > 1;
    return only.type === 'publisher'
      ? `fiele weg, ${names[0]}`
      : `${many ? 'fielen' : 'fiele'} ${names[0]} weg`;
  }
  return `fiele nur eines davon weg (${either(names)})`;
}

function additionSentence(addition: Addition): string {
  const { predicate } = standings[addition.row.id];
  return addition.type === 'word of a side'
    ? `Sagte auch diese Seite, dass es so ist, wäre die Aussage ${predicate}: ${joinNames(addition.actors.map(({ name }) => ({ name })))}.`
    : `Käme ${describeAdded(addition)}${addition.type === 'named report' || addition.type === 'document' ? ',' : ''} hinzu, wäre die Aussage ${predicate}.`;
}

function leastSentence({ count, found }: LeastRemoval): string {
  const then = found && `wäre die Aussage ${standings[found.row.id].predicate}.`;
  const names =
    found &&
    found.without.length <= 3 &&
    joinNames(contributorNames(found.without, { work: originName }));
  if (count === 1) return `Fiele das weg (${names}), ${then}`;
  const least = `Erst wenn mindestens ${count} davon zusammen wegfielen`;
  return names
    ? `${least}, stünde es anders: Fiele etwa das weg (${names}), ${then}`
    : `${least}, stünde es anders.`;
}
