import { nounAfter, statementNoun, storyNoun, claimNoun, count, type Noun } from './text.ts';

const movedNoun: Noun = {
  zero: 'لا مواقف تغيّرت',
  one: 'موقف تغيّر',
  two: 'موقفان تغيّرا',
  few: 'مواقف تغيّرت',
  many: 'موقفًا تغيّر',
  other: 'موقف تغيّر',
};

/** Under a number, which stands there also for one and two. */
const under = (n: number, noun: Noun, one: string) => nounAfter(n, { ...noun, one });

export const reuse = {
  cite: 'استشهاد',
  text: 'نص',
  data: 'JSON',
  follow: 'متابعة',
  embed: 'تضمين',
  embedCode: 'رمز لموقع آخر',
  timelineCode: 'رمز التسلسل الزمني وحده',
  feeds: 'خلاصة',
  markdown: 'بصيغة Markdown مع المراجع',
  feedNames: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
};

export const citation = {
  claims: (tally: string) => (tally === '' ? 'السجل' : `المعلومات: ${tally}`),
  asOf: (standing: string, day: string) => `${standing}، حتى ${day}`,
  retracted: (day: string, why: string) => `سُحب في ${day}: ${why}`,
  record: (digest: string) => `SHA-256 للسجل: ${digest}`,
};

export const embed = {
  asOf: (day: string) => `حتى ${day}`,
  recordUpTo: (day: string) => `ما قيل حتى ${day}`,
  lastChange: (day: string, what: string) => `آخر تغيير، ${day}: ${what}`,
  standingChange: (from: string, to: string) => `${from}، ثم ${to}`,
  since: (label: string, day: string) => `${label} منذ ${day}`,
  openClaim: 'من يقول ماذا، مع كل المصادر',
  openFigure: 'الشكل في صفحته',
  openArticle: 'الملف كله، مع كل المصادر',
  timelineOf: (title: string) => `التسلسل الزمني: ${title}`,
};

export const calendar = {
  name: (site: string) => `${site}: مواعيد معلنة`,
  announced: (title: string) => `معلن: ${title}`,
  by: (sources: string) => `بحسب ${sources}.`,
  add: 'تقويم المواعيد المعلنة',
};

export const feed = {
  ofSite: (tagline: string) => `${tagline}: ما الذي تغيّر`,
  titleWithSite: (what: string, site: string) => `${what} · ${site}`,
  changesOf: (what: string) => `ما الذي تغيّر: ${what}`,
  inArticle: (title: string, detail: string) =>
    detail === '' ? `في «${title}»` : `في «${title}»: ${detail}`,
  wholeStory: 'الملف كله، مع كل المصادر',
  inStory: (link: string) => `في ${link}.`,
  entered: (title: string, words: string) => `${title}: ${words}`,
  claimAndStanding: (claim: string, standing: string) => `${claim} (${standing})`,
};

export const socialCard = {
  asOf: (day: string) => `حتى ${day}`,
  list: (what: string, names: string[], more: boolean) =>
    `${what}: ${names.join('؛ ')}${more ? '؛ …' : ''}`,
  claimAlt: (claim: string, label: string, day: string | undefined, sentence: string) =>
    `${label}${day === undefined ? '' : `، حتى ${day}`}: «${claim}». ${sentence}`,
  articleAlt: (title: string, day: string, tally: readonly { count: number; label: string }[]) =>
    `«${title}». ${tally.length === 0 ? '' : `المعلومات: ${tally.map((each) => `${each.count} ${each.label}`).join('، ')}. `}حتى ${day}.`,
  claimsInWords: (tally: string) => `المعلومات: ${tally}.`,
  retractedAlt: (title: string, why: string) => `سُحب: «${title}». ${why}`,
  siteAlt: (name: string, tagline: string) => `${name}. ${tagline}`,
  actorAlt: (name: string, role: string, statements: number, moved: number) =>
    `${name}، ${role}. ${statements === 0 ? 'لا تصريح مسجلًا هنا' : `علنًا: ${count(statements, statementNoun)}`}${moved === 0 ? '' : `، ${count(moved, movedNoun)}`}.`,
  topicAlt: (name: string, titles: readonly string[]) =>
    `${name}. ${titles.map((title) => `«${title}»`).join('؛ ')}.`,
  andMore: (n: number) => `غيرهم: ${n}`,
  wordsOf: (who: string, words: string) => `${who}: ${words}`,
  voicesSo: (n: number) => (n > 2 && n < 11 ? 'أصوات مؤكدة' : 'صوت مؤكد'),
  voicesOtherwise: (_n: number) => 'نفي',
  accountsSo: (n: number) => (n > 2 && n < 11 ? 'روايات عن ذلك' : 'رواية عن ذلك'),
  stories: (n: number) => under(n, storyNoun, 'ملف'),
  claims: (n: number) => under(n, claimNoun, 'معلومة'),
  statements: (n: number) => under(n, statementNoun, 'تصريح'),
  movedPositions: (n: number) => under(n, movedNoun, 'موقف تغيّر'),
};
