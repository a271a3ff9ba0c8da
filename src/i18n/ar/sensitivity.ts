import type { Source } from '../../core/model/model.ts';
import type { LeastRemoval } from '../../core/standing/leastRemoval.ts';
import type { Addition, Removal, Sensitivity } from '../../core/standing/sensitivity.ts';
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
      return `ما لا نعرفه إلا عن طريق ${removal.publisher}`;
  }
}

function originName({ kind, title, publisher }: Source): string {
  return kind === 'report' ? publisher : `«${title}» (${publisher})`;
}

function describeAdded(addition: Addition): string {
  switch (addition.type) {
    case 'unnamed report':
      return 'تقرير واحد، ولو عن أشخاص لم تُذكر أسماؤهم';
    case 'named report':
      return 'تقرير واحد يذكر اسم مصدر لا يتحدث باسم أي طرف';
    case 'word of a side':
      return `تأكيد من ${joinNames(addition.actors.map(({ name }) => ({ name })))}`;
    case 'document':
      return 'وثيقة تثبت ذلك';
    case 'denial':
      return 'نفي من طرف معني';
  }
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'لا صوت واحدًا ولا تقرير واحدًا يحسم الأمر: لو حُذف أي منها لبقي التقييم كما هو.';
  const byRow = Map.groupBy(removals, (removal) => removal.row);
  const clauses = [...byRow].map(
    ([row, group]) => `${removalClause(group)} لكان التقييم: ${standings[row.id].short}`,
  );
  return `${clauses.join('؛ ')}.`;
}

function removalClause(group: readonly Removal[]): string {
  const names = group.map(describeRemoved);
  return names.length === 1 ? `لولا ${names[0]}` : `لولا واحد مما يأتي (${either(names)})`;
}

function additionSentence(addition: Addition): string {
  return `وبإضافة ${describeAdded(addition)} يصبح التقييم: ${standings[addition.row.id].short}.`;
}

function leastSentence({ count, found }: LeastRemoval): string {
  const then = found && `لكان التقييم: ${standings[found.row.id].short}.`;
  const names =
    found &&
    found.without.length <= 3 &&
    joinNames(contributorNames(found.without, { work: originName }));
  if (count === 1) return `لولا ${names} ${then}`;
  const least = `لا يتغير التقييم إلا إذا حُذف معًا ما لا يقل عن ${count}`;
  return names ? `${least}: مثلًا، لولا ${names} ${then}` : `${least}.`;
}
