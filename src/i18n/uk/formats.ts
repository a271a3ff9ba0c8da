import { claimForms, count, plural, storyForms, type Forms } from './text.ts';

const statementForms: Forms = ['відкрита заява', 'відкриті заяви', 'відкритих заяв'];
const movedForms: Forms = ['зміна позиції', 'зміни позиції', 'змін позиції'];

export const reuse = {
  cite: 'Цитувати',
  text: 'Текст',
  data: 'JSON',
  follow: 'Стежити',
  embed: 'Вбудувати',
  embedCode: 'Код для іншого сайту',
  timelineCode: 'Код лише для хронології',
  feeds: 'Стрічка',
  markdown: 'Як Markdown, з посиланнями',
  feedNames: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
};

export const citation = {
  claims: (tally: string) => (tally === '' ? 'Записане' : `Твердження: ${tally}`),
  asOf: (standing: string, day: string) => `${standing}, станом на ${day}`,
  retracted: (day: string, why: string) => `Відкликано ${day}: ${why}`,
  record: (digest: string) => `SHA-256 даних: ${digest}`,
};

export const embed = {
  asOf: (day: string) => `Станом на ${day}`,
  recordUpTo: (day: string) => `Сказане до ${day} включно`,
  lastChange: (day: string, what: string) => `Остання зміна, ${day}: ${what}`,
  standingChange: (from: string, to: string) => `${from}, потім ${to}`,
  since: (label: string, day: string) => `${label} з ${day}`,
  openClaim: 'Хто що каже, з усіма джерелами',
  openFigure: 'Ілюстрація на її сторінці',
  openArticle: 'Увесь матеріал, з усіма джерелами',
  timelineOf: (title: string) => `Хронологія: ${title}`,
};

export const calendar = {
  name: (site: string) => `${site}: оголошене`,
  announced: (title: string) => `Оголошено: ${title}`,
  by: (sources: string) => `Джерела: ${sources}.`,
  add: 'Календар оголошеного',
};

export const feed = {
  ofSite: (tagline: string) => `${tagline}: що змінилося`,
  titleWithSite: (what: string, site: string) => `${what} · ${site}`,
  changesOf: (what: string) => `Що змінилося: ${what}`,
  inArticle: (title: string, detail: string) =>
    detail === '' ? `У матеріалі «${title}»` : `У матеріалі «${title}»: ${detail}`,
  wholeStory: 'Увесь матеріал, з усіма джерелами',
  inStory: (link: string) => `У матеріалі ${link}.`,
  entered: (title: string, words: string) => `${title}: ${words}`,
  claimAndStanding: (claim: string, standing: string) => `${claim} (${standing})`,
};

export const socialCard = {
  asOf: (day: string) => `станом на ${day}`,
  list: (what: string, names: string[], more: boolean) =>
    `${what}: ${names.join('; ')}${more ? '; …' : ''}`,
  claimAlt: (claim: string, label: string, day: string | undefined, sentence: string) =>
    `${label}${day === undefined ? '' : `, станом на ${day}`}: «${claim}». ${sentence}`,
  articleAlt: (title: string, day: string, tally: readonly { count: number; label: string }[]) =>
    `«${title}». ${tally.length === 0 ? '' : `Твердження: ${tally.map((each) => `${each.count} ${each.label}`).join(', ')}. `}Станом на ${day}.`,
  claimsInWords: (tally: string) => `Твердження: ${tally}.`,
  retractedAlt: (title: string, why: string) => `Відкликано: «${title}». ${why}`,
  siteAlt: (name: string, tagline: string) => `${name}. ${tagline}`,
  actorAlt: (name: string, role: string, statements: number, moved: number) =>
    `${name}, ${role}. ${statements === 0 ? 'Тут не записано жодної заяви' : count(statements, statementForms)}${moved === 0 ? '' : `, ${count(moved, movedForms)}`}.`,
  topicAlt: (name: string, titles: readonly string[]) =>
    `${name}. ${titles.map((title) => `«${title}»`).join('; ')}.`,
  andMore: (n: number) => `ще ${n}`,
  wordsOf: (who: string, words: string) => `${who}: ${words}`,
  voicesSo: (n: number) => `${plural(n, ['голос', 'голоси', 'голосів'])} за`,
  voicesOtherwise: (_n: number) => 'проти',
  accountsSo: (n: number) => plural(n, ['свідчення', 'свідчення', 'свідчень']),
  stories: (n: number) => plural(n, storyForms),
  claims: (n: number) => plural(n, claimForms),
  statements: (n: number) => plural(n, ['заява', 'заяви', 'заяв']),
  movedPositions: (n: number) => plural(n, movedForms),
};
