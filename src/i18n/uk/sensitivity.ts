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
      return `те, що ми знаємо лише від видання ${removal.publisher}`;
  }
}

function originName({ kind, title, publisher }: Source): string {
  return kind === 'report' ? publisher : `«${title}» (${publisher})`;
}

function describeAdded(addition: Addition): string {
  switch (addition.type) {
    case 'unnamed report':
      return 'повідомлення, навіть від неназваних людей';
    case 'named report':
      return 'повідомлення з названим джерелом поза сторонами';
    case 'word of a side':
      return `слово цієї сторони, що це так: ${namesOf(addition)}`;
    case 'document':
      return 'документ, який це показує';
    case 'denial':
      return 'заперечення учасника';
  }
}

function namesOf({ actors }: Addition & { type: 'word of a side' }): string {
  return joinNames(actors.map(({ name }) => ({ name })));
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'Жоден окремий голос чи повідомлення не вирішує: без будь-якого з них оцінка лишилася б та сама.';
  const byRow = Map.groupBy(removals, (removal) => removal.row);
  const clauses = [...byRow].map(
    ([row, group]) => `${removalClause(group)}, твердження було б ${standings[row.id].predicate}`,
  );
  return `${capital(clauses.join('; '))}.`;
}

function removalClause(group: readonly Removal[]): string {
  const names = group.map(describeRemoved);
  return names.length === 1
    ? `якби забрати ${group[0]?.type === 'publisher' ? names[0] : `це (${names[0]})`}`
    : `якби забрати щось одне (${either(names)})`;
}

function additionSentence(addition: Addition): string {
  const { predicate } = standings[addition.row.id];
  return addition.type === 'word of a side'
    ? `Якби й ця сторона сказала, що це так, твердження було б ${predicate}: ${namesOf(addition)}.`
    : `Якби додалося ${describeAdded(addition)}, твердження було б ${predicate}.`.replace(
        'додалося документ',
        'додався документ',
      );
}

function leastSentence({ count, found }: LeastRemoval): string {
  const then = found && `твердження було б ${standings[found.row.id].predicate}.`;
  const names =
    found &&
    found.without.length <= 3 &&
    joinNames(contributorNames(found.without, { work: originName }));
  if (count === 1) return `Якби забрати це (${names}), ${then}`;
  const least = `Щоб оцінка змінилася, треба забрати разом щонайменше ${count}`;
  return names ? `${least}: наприклад, якби забрати це (${names}), ${then}` : `${least}.`;
}
