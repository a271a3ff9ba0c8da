import type { Source } from '../../core/model/model.ts';
import type { AccountsInChain } from '../en/chain.ts';
import { count, joinNames, reportNoun, type Noun } from './text.ts';

const kinds: { readonly [K in Source['kind']]: string } = {
  report: 'هذا التقرير',
  statement: 'هذا التصريح',
  document: 'هذه الوثيقة',
  study: 'هذه الدراسة',
  data: 'مجموعة البيانات هذه',
  recording: 'هذا التسجيل',
};

export const chain = {
  origin: 'المنشأ',
  reportedBy: 'نشره',
  passedOnBy: 'نقله',
  passedOnFurther: 'ثم نقله',
  whatItPassesOn: 'ما ينقله',
  thisSource: (kind: Source['kind']) => kinds[kind],

  verb: { otherwise: 'نفي', 'in part': 'تأكيد جزئي' },

  first: 'أقدم ما نعرفه',
  firstSays: (publisher: string) => `الأسبق بحسب ${publisher}`,
  firstByItself: 'الأسبق بحسب قوله',
  firstReported: (name: string, day: string) => `أقدم تقرير نعرفه: ${name}، ${day}.`,
  firstReportedSays: (name: string, publisher: string) => `السبق، بحسب ${publisher}: ${name}.`,
  firstReportedItself: (name: string) => `السبق، بحسب ما ورد فيه: ${name}.`,
  outlets: (n: number) => `وسائل إعلام عددها ${n}`,
  earliest: (names: string, _n: number, day: string | undefined) =>
    `أقدم التقارير التي نعرفها: ${names}${day === undefined ? '' : `، كلها في ${day}`}.`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'خط متقطع: لا أحد يتحمل المسؤولية عنه باسمه.'
      : 'خط متقطع: لا أحد يتحمل المسؤولية عنه باسمه. قد يكونون الأشخاص أنفسهم، فلا يُحسبون صوتًا.',

  sentence(groups: AccountsInChain[], speakers: readonly { name: string; plural?: boolean }[]) {
    const onlySo = groups.length === 1 && groups[0]?.says === 'so';
    const clauses = groups.map((group) => accounts(group, onlySo));
    if (speakers.length > 0) clauses.push(`إضافة إلى تأكيد من ${joinNames(speakers)}`);
    return `${clauses.join('؛ ')}.`;
  },

  sourceSentence: (kind: Source['kind'], passesOn: number, passedOnBy: number) =>
    `${kinds[kind]}: ${[
      ...(passesOn > 0 ? [`نقل عن مصادر أخرى عددها ${passesOn}`] : []),
      ...(passedOnBy > 0 ? [`نقلته مصادر أخرى عددها ${passedOnBy}`] : []),
    ].join('، ')}.`,
  passesOn: 'نقلًا عن',
  drawing: 'الشيء نفسه مرسومًا',
};

const documentNoun: Noun = {
  zero: 'لا وثائق',
  one: 'وثيقة واحدة',
  two: 'وثيقتان',
  few: 'وثائق',
  many: 'وثيقة',
  other: 'وثيقة',
};
const originNoun: Noun = {
  zero: 'لا منشأ',
  one: 'منشأ واحد',
  two: 'منشأين',
  few: 'مناشئ',
  many: 'منشأً',
  other: 'منشأ',
};

function accounts(group: AccountsInChain, onlySo: boolean): string {
  const { says, documents, reports, origins, onRecord } = group;
  const counted = [
    ...(documents > 0 ? [count(documents, documentNoun)] : []),
    ...(reports > 0 ? [count(reports, reportNoun)] : []),
  ].join(' و');
  const from = documents + reports === 1 ? '' : ` من ${count(origins, originNoun)}`;
  const what = { so: 'تأكيد', otherwise: 'نفي', 'in part': 'تأكيد جزئي' }[says];
  return `${onlySo ? '' : `${what} في `}${counted}${from}، ${named(onRecord, origins)}`;
}

function named(on: number, of: number): string {
  if (of === 1) return on === 1 ? 'بمصدر يمكننا تسميته' : 'دون مصدر يمكننا تسميته';
  if (on === 0) return 'كلها دون مصدر يمكننا تسميته';
  return on === of ? 'كلها بمصدر يمكننا تسميته' : `منها بمصدر يمكننا تسميته: ${on}`;
}
