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
      return `ce que nous ne savons que par ${removal.publisher}`;
  }
}

function originName({ kind, title, publisher }: Source): string {
  return kind === 'report' ? publisher : `«\u202f${title}\u202f» (${publisher})`;
}

function describeAdded(addition: Addition): string {
  switch (addition.type) {
    case 'unnamed report':
      return 'un article, même fondé sur des personnes non nommées';
    case 'named report':
      return 'un article qui nomme une source ne parlant pour aucune partie';
    case 'word of a side':
      return `la parole de ce camp, disant que c’est le cas\u202f: ${namesOf(addition)}`;
    case 'document':
      return 'un document qui le montre';
    case 'denial':
      return 'le démenti d’une partie concernée';
  }
}

function namesOf({ actors }: Addition & { type: 'word of a side' }): string {
  return joinNames(actors.map(({ name }) => ({ name })));
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'Aucune voix ni aucun article n’est décisif à lui seul\u202f: qu’on en retire un, et le statut reste le même.';
  const byRow = Map.groupBy(removals, (removal) => removal.row);
  const clauses = [...byRow].map(
    ([row, group]) => `${removalClause(group)}, elle serait ${standings[row.id].predicate}`,
  );
  return `${capital(clauses.join('\u202f; '))}.`;
}

function removalClause(group: readonly Removal[]): string {
  const names = group.map(describeRemoved);
  return names.length === 1 ? `sans ${names[0]}` : `sans l’un de ces éléments (${either(names)})`;
}

function additionSentence(addition: Addition): string {
  const { predicate } = standings[addition.row.id];
  return addition.type === 'word of a side'
    ? `Si ce camp disait lui aussi que c’est le cas, elle serait ${predicate}\u202f: ${namesOf(addition)}.`
    : `Avec ${describeAdded(addition)}, elle serait ${predicate}.`;
}

function leastSentence({ count, found }: LeastRemoval): string {
  const then = found && `elle serait ${standings[found.row.id].predicate}.`;
  const names =
    found &&
    found.without.length <= 3 &&
    joinNames(contributorNames(found.without, { work: originName }));
  if (count === 1) return `Sans cela (${names}), ${then}`;
  const least = `Il faudrait en retirer ensemble au moins ${count} pour que le statut change`;
  return names ? `${least}\u202f; par exemple, sans ${names}, ${then}` : `${least}.`;
}
