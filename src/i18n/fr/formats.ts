import { count } from './text.ts';

export const reuse = {
  cite: 'Citer',
  text: 'Texte',
  data: 'JSON',
  follow: 'Suivre',
  embed: 'Intégrer',
  embedCode: 'Code pour un autre site',
  timelineCode: 'Code pour la chronologie seule',
  feeds: 'Flux',
  markdown: 'En Markdown, avec ses références',
  feedNames: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
};

export const citation = {
  claims: (tally: string) =>
    tally === '' ? 'Les faits enregistrés' : `Affirmations\u202f: ${tally}`,
  asOf: (standing: string, day: string) => `${standing}, état au ${day}`,
  retracted: (day: string, why: string) => `Retrait le ${day}\u202f: ${why}`,
  record: (digest: string) => `SHA-256 des données\u202f: ${digest}`,
};

export const embed = {
  asOf: (day: string) => `État au ${day}`,
  recordUpTo: (day: string) => `Ce qui a été dit jusqu’au ${day}`,
  lastChange: (day: string, what: string) => `Dernier changement, ${day}\u202f: ${what}`,
  standingChange: (from: string, to: string) => `${from}, puis ${to}`,
  since: (label: string, day: string) => `${label} depuis le ${day}`,
  openClaim: 'Qui dit quoi, avec toutes les sources',
  openFigure: 'Voir la figure sur sa page',
  openArticle: 'Tout le dossier, avec toutes les sources',
  timelineOf: (title: string) => `Chronologie\u202f: ${title}`,
};

export const calendar = {
  name: (site: string) => `${site}\u202f: annonces`,
  announced: (title: string) => `Annonce\u202f: ${title}`,
  by: (sources: string) => `Selon ${sources}.`,
  add: 'Calendrier de ce qui est annoncé',
};

export const feed = {
  ofSite: (tagline: string) => `${tagline}\u202f: ce qui a changé`,
  titleWithSite: (what: string, site: string) => `${what} · ${site}`,
  changesOf: (what: string) => `Ce qui a changé\u202f: ${what}`,
  inArticle: (title: string, detail: string) =>
    detail === '' ? `Dans «\u202f${title}\u202f»` : `Dans «\u202f${title}\u202f»\u202f: ${detail}`,
  wholeStory: 'Tout le dossier, avec toutes les sources',
  inStory: (link: string) => `Dans ${link}.`,
  entered: (title: string, words: string) => `${title}\u202f: ${words}`,
  claimAndStanding: (claim: string, standing: string) => `${claim} (${standing})`,
};

export const socialCard = {
  asOf: (day: string) => `état au ${day}`,
  list: (what: string, names: string[], more: boolean) =>
    `${what}\u202f: ${names.join('\u202f; ')}${more ? '\u202f; …' : ''}`,
  claimAlt: (claim: string, label: string, day: string | undefined, sentence: string) =>
    `${label}${day === undefined ? '' : ` (état au ${day})`}\u202f: «\u202f${claim}\u202f». ${sentence}`,
  articleAlt: (title: string, day: string, tally: readonly { count: number; label: string }[]) =>
    `«\u202f${title}\u202f». ${tally.length === 0 ? '' : `Affirmations\u202f: ${tally.map((each) => `${each.count} ${each.label}`).join(', ')}. `}État au ${day}.`,
  claimsInWords: (tally: string) => `Affirmations\u202f: ${tally}.`,
  retractedAlt: (title: string, why: string) => `Retrait\u202f: «\u202f${title}\u202f». ${why}`,
  siteAlt: (name: string, tagline: string) => `${name}. ${tagline}`,
  actorAlt: (name: string, role: string, statements: number, moved: number) =>
    `${name}, ${role}. ${statements === 0 ? 'Aucune déclaration n’est enregistrée ici' : count(statements, 'déclaration publique', 'déclarations publiques')}${moved === 0 ? '' : `, ${count(moved, 'position qui a changé', 'positions qui ont changé')}`}.`,
  topicAlt: (name: string, titles: readonly string[]) =>
    `${name}. ${titles.map((title) => `«\u202f${title}\u202f»`).join('\u202f; ')}.`,
  andMore: (n: number) => count(n, 'autre', 'autres'),
  wordsOf: (who: string, words: string) => `${who}\u202f: ${words}`,
  voicesSo: (_n: number) => 'voix pour',
  voicesOtherwise: (_n: number) => 'contre',
  accountsSo: (n: number) => (n < 2 ? 'version' : 'versions'),
  stories: (n: number) => (n < 2 ? 'dossier' : 'dossiers'),
  claims: (n: number) => (n < 2 ? 'affirmation' : 'affirmations'),
  statements: (n: number) => (n < 2 ? 'déclaration' : 'déclarations'),
  movedPositions: (n: number) => (n < 2 ? 'position qui a changé' : 'positions qui ont changé'),
};
