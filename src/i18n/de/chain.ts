import type { Source } from '../../core/model/model.ts';
import type { AccountsInChain } from '../en/chain.ts';
import { capital } from '../plainSentence.ts';
import { count, joinNames } from './text.ts';

const kinds: { readonly [K in Source['kind']]: string } = {
  report: 'Dieser Bericht',
  statement: 'Diese Äußerung',
  document: 'Dieses Dokument',
  study: 'Diese Studie',
  data: 'Dieser Datensatz',
  recording: 'Diese Aufnahme',
};

export const chain = {
  origin: 'Ursprung',
  reportedBy: 'Berichtet von',
  passedOnBy: 'Weitergegeben von',
  passedOnFurther: 'dann von',
  whatItPassesOn: 'Was weitergegeben wird',
  thisSource: (kind: Source['kind']) => kinds[kind],

  verb: { otherwise: 'sagt, es ist nicht so', 'in part': 'sagt, es ist zum Teil so' },

  first: 'frühester bekannter Bericht',
  firstSays: (publisher: string) => `als Erstes, laut ${publisher}`,
  firstByItself: 'nach eigenen Angaben als Erstes',
  firstReported: (name: string, day: string) =>
    `Der früheste Bericht, den wir kennen: ${name}, ${day}.`,
  firstReportedSays: (name: string, publisher: string) =>
    `Laut ${publisher} hat als Erstes ${name} darüber berichtet.`,
  firstReportedItself: (name: string) =>
    `${capital(name)} hat nach eigenen Angaben als Erstes darüber berichtet.`,
  outlets: (n: number) => `${n} Medien`,
  earliest: (names: string, n: number, day: string | undefined) =>
    `Die frühesten Berichte, die wir kennen: ${names}${day === undefined ? '' : `, ${n > 2 ? 'alle' : 'beide'} vom ${day}`}.`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'Gestrichelt: niemand steht mit seinem Namen dafür ein.'
      : 'Gestrichelt: niemand steht mit seinem Namen dafür ein. Es können dieselben Leute sein, darum zählen sie nicht als Stimme.',

  sentence(groups: AccountsInChain[], speakers: readonly { name: string; plural?: boolean }[]) {
    const onlySo = groups.length === 1 && groups[0]?.says === 'so';
    const clauses = groups.map((group) => accounts(group, onlySo));
    if (speakers.length > 0) {
      const more = speakers.length > 1 || speakers[0]?.plural === true;
      clauses.push(`außerdem ${more ? 'sagen' : 'sagt'} ${joinNames(speakers)}, dass es so ist`);
    }
    return `${clauses.join('; ')}.`;
  },

  sourceSentence(kind: Source['kind'], passesOn: number, passedOnBy: number): string {
    const on = [
      ...(passesOn > 0 ? [`gibt ${others(passesOn)} weiter`] : []),
      ...(passedOnBy > 0 ? [`wird von ${others(passedOnBy, 'n')} weitergegeben`] : []),
    ];
    return `${kinds[kind]} ${on.join(' und ')}.`;
  },
  passesOn: 'gibt weiter:',
  drawing: 'Dasselbe als Zeichnung',
};

/** „eine weitere Quelle“, „3 weitere Quellen“; im Dativ mit `n`. */
function others(n: number, dative = ''): string {
  if (n === 1) return dative ? 'einer weiteren Quelle' : 'eine weitere Quelle';
  return `${n} weitere${dative} Quellen`;
}

function accounts(group: AccountsInChain, onlySo: boolean): string {
  const { says, documents, reports, origins, onRecord } = group;
  const counted = [
    ...(documents > 0 ? [count(documents, 'Dokument', 'Dokumente')] : []),
    ...(reports > 0 ? [count(reports, 'Bericht', 'Berichte')] : []),
  ].join(' und ');
  const from =
    documents + reports === 1
      ? ''
      : ` aus ${origins === 1 ? '1 Ursprung' : `${origins} Ursprüngen`}`;
  const what = {
    so: ' dafür, dass es so ist',
    otherwise: ' dafür, dass es nicht so ist',
    'in part': ' dafür, dass es zum Teil so ist',
  }[says];
  return `${counted}${from}${onlySo ? '' : what}, ${named(onRecord, origins)}`;
}

function named(on: number, of: number): string {
  const source = 'mit einer Quelle, die wir nennen können';
  if (of === 1) return on === 1 ? source : 'ohne eine Quelle, die wir nennen können';
  if (on === 0) return `${of === 2 ? 'keiner von beiden' : 'keiner'} ${source}`;
  if (on === of) return `${of === 2 ? 'beide' : 'alle'} ${source}`;
  return `${on} davon ${source}`;
}
