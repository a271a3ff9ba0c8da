import type { Source } from '../../core/model/model.ts';
import type { AccountsInChain } from '../en/chain.ts';
import { capital } from '../plainSentence.ts';
import { count, joinNames, reportForms, type Forms } from './text.ts';

const kinds: { readonly [K in Source['kind']]: string } = {
  report: 'Це повідомлення',
  statement: 'Ця заява',
  document: 'Цей документ',
  study: 'Це дослідження',
  data: 'Цей набір даних',
  recording: 'Цей запис',
};

export const chain = {
  origin: 'Першоджерело',
  reportedBy: 'Повідомляє',
  passedOnBy: 'Переказує',
  passedOnFurther: 'а далі',
  whatItPassesOn: 'Що переказано',
  thisSource: (kind: Source['kind']) => kinds[kind],

  verb: { otherwise: 'каже, що ні', 'in part': 'каже, що частково так' },

  first: 'найраніше з відомих',
  firstSays: (publisher: string) => `перше, за повідомленням видання ${publisher}`,
  firstByItself: 'перше, за власними словами',
  firstReported: (name: string, day: string) =>
    `Найраніше повідомлення, про яке ми знаємо: ${name}, ${day}.`,
  firstReportedSays: (name: string, publisher: string) =>
    `За повідомленням видання ${publisher}, першість тут за виданням ${name}.`,
  firstReportedItself: (name: string) => `${capital(name)} заявляє про свою першість.`,
  outlets: (n: number) => `${n} медіа`,
  earliest: (names: string, _n: number, day: string | undefined) =>
    `Найраніші повідомлення, про які ми знаємо: ${names}${day === undefined ? '' : `, усі ${day}`}.`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'Пунктир: ніхто не каже цього під своїм ім’ям.'
      : 'Пунктир: ніхто не каже цього під своїм ім’ям. Можливо, це ті самі люди, тож вони не рахуються за голос.',

  sentence(groups: AccountsInChain[], speakers: readonly { name: string; plural?: boolean }[]) {
    const onlySo = groups.length === 1 && groups[0]?.says === 'so';
    const clauses = groups.map((group) => accounts(group, onlySo));
    if (speakers.length > 0) {
      const more = speakers.length > 1 || speakers[0]?.plural === true;
      clauses.push(`крім того, ${joinNames(speakers)} ${more ? 'кажуть' : 'каже'}, що це так`);
    }
    return `${clauses.join('; ')}.`;
  },

  sourceSentence(kind: Source['kind'], passesOn: number, passedOnBy: number): string {
    const on = [
      ...(passesOn > 0 ? [`переказує ${others(passesOn)}`] : []),
      ...(passedOnBy > 0
        ? [`має перекази в ${passedOnBy} ${passedOnBy === 1 ? 'іншому джерелі' : 'інших джерелах'}`]
        : []),
    ];
    return `${kinds[kind]} ${on.join(' і ')}.`;
  },
  passesOn: 'переказує:',
  drawing: 'Те саме на схемі',
};

function others(n: number): string {
  return count(n, ['інше джерело', 'інші джерела', 'інших джерел']);
}

const documentForms: Forms = ['документ', 'документи', 'документів'];

function accounts(group: AccountsInChain, onlySo: boolean): string {
  const { says, documents, reports, origins, onRecord } = group;
  const counted = [
    ...(documents > 0 ? [count(documents, documentForms)] : []),
    ...(reports > 0 ? [count(reports, reportForms)] : []),
  ].join(' і ');
  const from =
    documents + reports === 1
      ? ''
      : ` з ${count(origins, ['першоджерела', 'першоджерел', 'першоджерел'])}`;
  const what = {
    so: ', що це так',
    otherwise: ', що це не так',
    'in part': ', що це частково так',
  };
  return `${counted}${from}${onlySo ? '' : what[says]}, ${named(onRecord, origins)}`;
}

function named(on: number, of: number): string {
  const source = 'з джерелом, яке ми можемо назвати';
  if (of === 1) return on === 1 ? source : 'без джерела, яке ми могли б назвати';
  if (on === 0) return `${of === 2 ? 'жодне з двох не' : 'жодне не'} ${source}`;
  if (on === of) return `${of === 2 ? 'обидва' : 'усі'} ${source}`;
  return `${on} з них ${source}`;
}
