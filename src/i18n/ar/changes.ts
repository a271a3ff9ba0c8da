import type { ObjectionCounts } from '../en/changes.ts';
import { claimNoun, count, sourceNoun } from './text.ts';

/** For one, two, 3 to 10, 11 to 99, and hundreds. */
const forms = (...[one, two, few, many, other]: [string, string, string, string, string]) => [
  one,
  two,
  `# ${few}`,
  `# ${many}`,
  `# ${other}`,
];

export const changes = {
  title: 'ما الذي تغيّر',
  heads: {
    entered: 'معلومة جديدة',
    correction: 'تصحيح',
    update: 'إضافة',
    retraction: 'سحب',
    answer: 'جواب',
    words: 'بحثنا عنها من جديد',
  },
  changedTo: 'ثم',

  standing: (claim: string, from: string, to: string) => `${claim}: ${from}، ثم ${to}`,
  entered: (claim: string, standing: string) => `معلومة جديدة: ${claim} (${standing})`,
  position: (actor: string, claim: string) => `تغيّر الموقف: ${actor} – ${claim}`,
  articleRetracted: 'سُحب هذا الملف',
  added: (what: string) => `إضافة: ${what}`,
  corrected: (what: string) => `تصحيح: ${what}`,
  correctedFrom: (was: string, now: string) => `كان النص: ${was} وأصبح: ${now}`,
  answered: (question: string) => `جواب عن: ${question}`,
  words: {
    there: (source: string) => `كلمات مقتبسة موجودة من جديد في صفحتها: ${source}`,
    changed: (source: string) => `كلمات مقتبسة صارت بصيغة أخرى في صفحتها: ${source}`,
    gone: (source: string) => `كلمات مقتبسة لم تعد موجودة في صفحتها: ${source}`,
  },
  source: (name: string) => `مصدر جديد: ${name}`,

  published: (claims: number, sources: number) =>
    `نُشر وفيه ${[claims > 0 && count(claims, claimNoun), sources > 0 && count(sources, sourceNoun)].filter((part) => part !== false).join('، ')}`,
  moreOnDay: (n: number) => `تغييرات أخرى: ${n}`,
  enteredOnDay: (n: number) => `دخلت السجل: ${count(n, claimNoun)}`,
  sourcesOnDay: (n: number) => `الجديد: ${count(n, sourceNoun)}`,

  counted: {
    standing: (from: string, to: string) =>
      forms(
        'تغيّر تقييم معلومة واحدة',
        'تغيّر تقييم معلومتين',
        'معلومات تغيّر تقييمها',
        'معلومة تغيّر تقييمها',
        'معلومة تغيّر تقييمها',
      ).map((words) => `${words}: ${from}، ثم ${to}`),
    entered: forms(
      'معلومة جديدة',
      'معلومتان جديدتان',
      'معلومات جديدة',
      'معلومة جديدة',
      'معلومة جديدة',
    ),
    position: forms('موقف تغيّر', 'موقفان تغيّرا', 'مواقف تغيّرت', 'موقفًا تغيّر', 'موقف تغيّر'),
    retraction: forms('سحب واحد', 'عمليتا سحب', 'عمليات سحب', 'عملية سحب', 'عملية سحب'),
    correction: forms('تصحيح واحد', 'تصحيحان', 'تصحيحات', 'تصحيحًا', 'تصحيح'),
    update: forms('إضافة واحدة', 'إضافتان', 'إضافات', 'إضافة', 'إضافة'),
    answer: forms(
      'سؤال أُجيب عنه',
      'سؤالان أُجيب عنهما',
      'أسئلة أُجيب عنها',
      'سؤالًا أُجيب عنه',
      'سؤال أُجيب عنه',
    ),
    words: forms(
      'نتيجة واحدة عن كلمات مقتبسة',
      'نتيجتان عن كلمات مقتبسة',
      'نتائج عن كلمات مقتبسة',
      'نتيجة عن كلمات مقتبسة',
      'نتيجة عن كلمات مقتبسة',
    ),
    source: forms('مصدر جديد', 'مصدران جديدان', 'مصادر جديدة', 'مصدرًا جديدًا', 'مصدر جديد'),
  },
};

export const corrections = {
  intro: 'كل ما صححناه، الأحدث أولًا',
  policy:
    'حين يكون شيء هنا خطأ نغيّره ونقول ذلك: ما الذي كان مكتوبًا هنا، وما المكتوب الآن، ومن أي يوم. يبقى التصحيح في الصفحة التي يخصها وفي هذه القائمة. وحين لا يصمد ملف أو معلومة برمتها تُسحب: تبقى صفحتها وتذكر السبب. ولا يُصحَّح تقييم باليد أبدًا، فهو ناتج عن السجل، ولذلك نصحح السجل.',
  howToReport: 'لإبلاغنا بخطأ، اتبع رابط «الإبلاغ عن خطأ» في أسفل الصفحة المعنية.',
  none: 'لم يُصحَّح شيء حتى الآن.',
  was: 'كان النص',
  now: 'أصبح النص',
};

export const objections = {
  title: 'اعتراضات',
  objection: 'الاعتراض',
  answer: 'جوابنا',
  from: (name: string) => `من ${name}`,
  became: {
    correction: 'أدى إلى تصحيح.',
    nothing: 'لم يتغير شيء.',
    open: 'ما زال مفتوحًا.',
  },
  inYear: (year: string, { all, corrected, unchanged, open }: ObjectionCounts) =>
    `${year}: عدد الاعتراضات ${all}؛ أدت إلى تصحيح: ${corrected}، بلا تغيير: ${unchanged}، ما زالت مفتوحة: ${open}`,
};
