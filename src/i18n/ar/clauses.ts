import type { ClauseOf, EvidenceWords } from '../evidenceClauses.ts';
import { withoutStop } from '../plainSentence.ts';
import { joinNamed, joinPlain, nounAfter } from './text.ts';

const act = { so: 'تأكيد', otherwise: 'نفي' };
const follows = { so: 'ومن ذلك تنتج هذه', otherwise: 'ومن ذلك ينتج عكس هذه' };

/**
 * Clauses of verbal nouns ("a denial from …"), so that no verb must agree with a name whose gender
 * is not known.
 */
export const evidenceWords: EvidenceWords = {
  together: '، و',
  apart: '؛ ',
  sentence: (text) => `${text}.`,
  fixed: {
    'nobody outside says so': 'لا تأكيد مسجلًا من خارج الأطراف المعنية',
    'nobody outside says otherwise': 'لا نفي مسجلًا من خارج الأطراف المعنية',
    'nobody says so': 'لا تأكيد مسجلًا من أحد',
    'nobody on record': 'لا أحد يتحمل المسؤولية عنها باسمه',
    'nobody outright': 'لا تأكيد صريحًا ولا نفي صريحًا مسجلًا من أحد',
    'own position': 'الموقف موقف صاحبه',
    'others do not count': 'ما يقوله غيره عنه لا يُحسب',
    'one voice': 'يُحسب هذا صوتًا واحدًا',
    'no second voice': 'لا صوت ثانيًا مسجلًا',
  },
  varied: {
    speakers: ({ who, says, accountOf }) =>
      accountOf === undefined
        ? `${act[says]} علني من ${joinNamed(who)}`
        : `${act[says]} من ${joinNamed(who)} بحسب ${accountOf}`,
    parties: ({ count, who }) =>
      `تأكيد من ${count === 2 ? 'الطرفين المعنيين كليهما' : `جميع الأطراف المعنية وعددها ${count}`}: ${joinNamed(who)}`,
    documents: ({ which, says }) =>
      `${act[says]} ${which.length > 1 ? 'في وثائق' : 'في وثيقة'}: ${joinNamed(which)}`,
    origins,
    derived: ({ who, says, since, otherwise }) =>
      `${otherwise ? act.otherwise : act.so} ${who[0]?.is === 'document' ? 'في وثيقة' : 'من'} ${joinNamed(who)} للمعلومة «${withoutStop(since)}»، ${follows[says]}`,
    'in part': ({ who, part }) =>
      `تأكيد جزئي من ${joinNamed(who)}${part === undefined ? '' : `: ${part}`}`,
    balance: ({ so, otherwise, aside }) =>
      `${aside ? 'دون حساب الوثائق، ' : ''}عدد الأصوات المؤكدة ${so} والنافية ${otherwise}`,
    'leaves open': ({ who }) => `لا حسم من ${joinNamed(who)}`,
    'no comment': ({ who }) => `لا تعليق من ${joinNamed(who)}`,
    withdrawn: ({ who }) => `تراجع عما قيل من ${joinNamed(who)}`,
  },
};

type Origins = ClauseOf<'origins'>;

const works = {
  study: { one: 'دراسة', few: 'دراسات', many: 'دراسة', other: 'دراسة' },
  data: {
    one: 'مجموعة بيانات',
    few: 'مجموعات بيانات',
    many: 'مجموعة بيانات',
    other: 'مجموعة بيانات',
  },
  unverified: {
    one: 'تسجيل لم يُتحقق منه',
    few: 'تسجيلات لم يُتحقق منها',
    many: 'تسجيلًا لم يُتحقق منه',
    other: 'تسجيل لم يُتحقق منه',
  },
};

function origins(clause: Origins): string {
  const { basis, count, publishers, says, quoted, unreviewed, apart } = clause;
  const link = apart ? ' (لا نعلم بصلة بينها)' : '';
  if (basis === 'study' || basis === 'data' || basis === 'unverified') {
    const noun = nounAfter(count, works[basis]);
    const from = publishers.length > 3 ? '' : ` (${joinPlain(publishers)})`;
    const number = count > 1 ? `${count} ` : '';
    return `${basis === 'unverified' ? `ما يبدو أنه ${act[says]}` : act[says]} في ${number}${noun}${from}${unreviewed ? ' دون تحكيم علمي' : ''}${link}`;
  }
  const who = count > 3 ? `وسائل إعلام عددها ${count}` : joinPlain(publishers);
  return `${act[says]} في ${count > 1 ? 'تقارير' : 'تقرير'} ${who}${quoted ? ' نقلًا عن مذكورين هنا بأسمائهم' : how[basis as Reported]}${link}`;
}

type Reported = Exclude<Origins['basis'], 'study' | 'data' | 'unverified'>;

const how: { readonly [B in Reported]: string } = {
  witnessed: ' عن مشاهدة مباشرة',
  named: ' نقلًا عن مصدر مُسمّى',
  unnamed: ' نقلًا عن مصدر أو مصادر لم تُسمَّ',
  'not said': ' دون ذكر المصدر',
  unknown: ' لم نطلع على نصه',
};
