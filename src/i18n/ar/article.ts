import { claimNoun, count, joinNames, reportNoun, sourceNoun, storyNoun } from './text.ts';

const claimsOf = (n: number) => count(n, claimNoun);

export const article = {
  type: 'شرح',
  by: (name: string) => `بقلم ${name}`,
  reviewedBy: (name: string) => `روجع قبل النشر: ${name}`,
  updated: (day: string) => `تحديث ${day}`,
  minutesToRead: (n: number) =>
    `مدة القراءة: ${count(n, { zero: 'أقل من دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}`,
  claimsAndContested: (claims: number, contested: number) =>
    contested === 0 ? claimsOf(claims) : `${claimsOf(claims)}، المتنازع عليها: ${contested}`,
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count: n }) => `${n} ${label}`).join('، '),
  recordOf: (day: string) => `حتى ${day}`,
  recordEnds: (day: string) => `ينتهي سجل هذا الملف في ${day}`,

  evidence: 'مدى ثبوت كل معلومة',
  evidenceOf: (claims: number) =>
    claims === 1 ? 'ما مدى ثبوت المعلومة الواحدة فيه؟' : `ما مدى ثبوت ما فيه: ${claimsOf(claims)}؟`,
  inBrief: 'باختصار',
  onThisPage: 'في هذه الصفحة',
  facts: 'كل الوقائع في هذا الملف',
  claimsHere: (claims: number, contested: number) =>
    contested === 0
      ? `هنا ${claimsOf(claims)}`
      : `هنا ${claimsOf(claims)}، ${claims === 1 ? 'متنازع عليها' : `المتنازع عليها: ${contested}`}`,
  moreClaimsHere: (claims: number) => `هنا أيضًا ${claimsOf(claims)}`,
  namedHere: (actors: number, sources: number) =>
    [
      ...(actors > 0 ? [`أسماء مذكورة هنا: ${actors}`] : []),
      ...(sources > 0 ? [count(sources, sourceNoun)] : []),
    ].join('، '),
  who: 'من',
  from: 'المصادر:',
  whoSaid: (
    people: { names: string[]; date: string; note?: string; source?: string }[],
    others: number,
  ) =>
    [
      ...people.map(
        ({ names, date, note, source }) =>
          `${joinNames(names.map((name) => ({ name })))}، ${date}${note === undefined ? '' : `: ${note}`}${source === undefined ? '' : ` (${source})`}`,
      ),
      ...(others > 0 ? [`وغيرهم: ${others}`] : []),
    ].join('؛ '),
  readClaim: 'كل ما هو مسجل عن هذه المعلومة',
  otherClaims: 'المعلومات الأخرى',
  actors: 'أشخاص وحكومات',

  timeline: 'كيف وصل الأمر إلى هنا',
  growth: 'كيف نما سجلنا',
  days: (n: number) =>
    count(n, {
      zero: 'لا أيام',
      one: 'يوم واحد',
      two: 'يومان',
      few: 'أيام',
      many: 'يومًا',
      other: 'يوم',
    }),
  whoSaysWhat: 'من يقول ماذا',
  questions: 'ما زال بلا جواب',
  additions: 'ما أُضيف',
  references: 'المراجع',
  related: 'ملفات تشترك في معلومات معه',
  sharedClaims: (n: number) => `المشترك: ${claimsOf(n)}`,
  more: 'ملفات أخرى',
  topics: 'الموضوعات',
  storiesAndClaims: (stories: number, claims: number) =>
    [count(stories, storyNoun), ...(claims > 0 ? [claimsOf(claims)] : [])].join('، '),
  recentChanges: 'ما الذي تغيّر',

  notYetRecorded: {
    label: 'لم تُسجل هنا بعد',
    short: 'لم تُسجل هنا بعد',
    ofSeveral: (_n: number) => 'لم تُسجل بعد',
  },
};

export const prose = {
  standingMark: (short: string) => ` (${short})`,
  nameOfLink: (name: string) => `: ${name}`,
  table: (n: number) => `جدول ${n}`,
  footnotes: 'حواشٍ',
  whatIs: (term: string) => `معنى «${term}»`,
  backToText: (note: number, mention: number) =>
    `عودة إلى النص عند الحاشية ${note + 1}${mention > 1 ? `، الموضع ${mention}` : ''}`,
};

export const positionTable = {
  claim: 'المعلومة',
  so: 'تأكيد',
  otherwise: 'نفي',
  else: 'جزئيًا أو دون حسم',
  silent: 'لا تصريح في سجلنا',
  reports: (n: number) => count(n, reportNoun),
  note: (day: string) =>
    `معلومات تختلف فيها الأطراف أو التقارير، أو تحدث عنها أكثر من طرف، أو تغيّر فيها موقف أحد. حتى ${day}. عدم القول ليس نفيًا.`,
};

export const questions = {
  answered: (day: string) => `أُجيب عنه في ${day}`,
  answeredOnes: 'أُجيب عنها',
  soFar: 'حتى الآن',
  open: 'لا جواب مسجلًا بعد',
};
