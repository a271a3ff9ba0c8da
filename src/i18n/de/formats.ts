import { count } from './text.ts';

export const reuse = {
  cite: 'Zitieren',
  text: 'Text',
  data: 'JSON',
  follow: 'Folgen',
  embed: 'Einbetten',
  embedCode: 'Code für eine andere Website',
  timelineCode: 'Code nur für die Zeitleiste',
  feeds: 'Feed',
  markdown: 'Als Markdown, mit Belegen',
  feedNames: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
};

export const citation = {
  claims: (tally: string) => (tally === '' ? 'Verzeichnet' : `Die Aussagen: ${tally}`),
  asOf: (standing: string, day: string) => `${standing} (Stand: ${day})`,
  retracted: (day: string, why: string) => `Zurückgezogen am ${day}: ${why}`,
  record: (digest: string) => `SHA-256 der Daten: ${digest}`,
};

export const embed = {
  asOf: (day: string) => `Stand: ${day}`,
  recordUpTo: (day: string) => `Was bis ${day} gesagt wurde`,
  lastChange: (day: string, what: string) => `Letzte Änderung, ${day}: ${what}`,
  standingChange: (from: string, to: string) => `${from}, dann ${to}`,
  since: (label: string, day: string) => `${label} seit ${day}`,
  openClaim: 'Wer was sagt, mit allen Quellen',
  openFigure: 'Die Grafik auf ihrer Seite',
  openArticle: 'Der ganze Beitrag, mit allen Quellen',
  timelineOf: (title: string) => `Zeitleiste: ${title}`,
};

export const calendar = {
  name: (site: string) => `${site}: Angekündigt`,
  announced: (title: string) => `Angekündigt: ${title}`,
  by: (sources: string) => `Laut ${sources}.`,
  add: 'Kalender des Angekündigten',
};

export const feed = {
  ofSite: (tagline: string) => `${tagline}: was sich geändert hat`,
  titleWithSite: (what: string, site: string) => `${what} · ${site}`,
  changesOf: (what: string) => `Was sich geändert hat: ${what}`,
  inArticle: (title: string, detail: string) =>
    detail === '' ? `In „${title}“` : `In „${title}“: ${detail}`,
  wholeStory: 'Der ganze Beitrag, mit allen Quellen',
  inStory: (link: string) => `In ${link}.`,
  entered: (title: string, words: string) => `${title}: ${words}`,
  claimAndStanding: (claim: string, standing: string) => `${claim} (${standing})`,
};

export const socialCard = {
  asOf: (day: string) => `Stand: ${day}`,
  list: (what: string, names: string[], more: boolean) =>
    `${what}: ${names.join('; ')}${more ? '; …' : ''}`,
  claimAlt: (claim: string, label: string, day: string | undefined, sentence: string) =>
    `${label}${day === undefined ? '' : ` (Stand: ${day})`}: „${claim}“. ${sentence}`,
  articleAlt: (title: string, day: string, tally: readonly { count: number; label: string }[]) =>
    `„${title}“. ${tally.length === 0 ? '' : `Die Aussagen: ${tally.map((each) => `${each.count} ${each.label}`).join(', ')}. `}Stand: ${day}.`,
  claimsInWords: (tally: string) => `Die Aussagen: ${tally}.`,
  retractedAlt: (title: string, why: string) => `Zurückgezogen: „${title}“. ${why}`,
  siteAlt: (name: string, tagline: string) => `${name}. ${tagline}`,
  actorAlt: (name: string, role: string, statements: number, moved: number) =>
    `${name}, ${role}. ${statements === 0 ? 'Hier ist keine Äußerung verzeichnet' : count(statements, 'öffentliche Äußerung', 'öffentliche Äußerungen')}${moved === 0 ? '' : `, ${count(moved, 'geänderte Position', 'geänderte Positionen')}`}.`,
  topicAlt: (name: string, titles: readonly string[]) =>
    `${name}. ${titles.map((title) => `„${title}“`).join('; ')}.`,
  andMore: (n: number) => `${n} weitere`,
  wordsOf: (who: string, words: string) => `${who}: ${words}`,
  voicesSo: (n: number) => (n === 1 ? 'Stimme dafür' : 'Stimmen dafür'),
  voicesOtherwise: (_n: number) => 'dagegen',
  accountsSo: (n: number) => (n === 1 ? 'Angabe dazu' : 'Angaben dazu'),
  stories: (n: number) => (n === 1 ? 'Beitrag' : 'Beiträge'),
  claims: (n: number) => (n === 1 ? 'Aussage' : 'Aussagen'),
  statements: (n: number) => (n === 1 ? 'Äußerung' : 'Äußerungen'),
  movedPositions: (n: number) => (n === 1 ? 'geänderte Position' : 'geänderte Positionen'),
};
