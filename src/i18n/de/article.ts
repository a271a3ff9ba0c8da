import { capital } from '../plainSentence.ts';
import { count, joinNames } from './text.ts';

const claimsOf = (n: number) => count(n, 'Aussage', 'Aussagen');

export const article = {
  type: 'Hintergrund',
  by: (name: string) => `Von ${name}`,
  reviewedBy: (name: string) => `Vor der Veröffentlichung gelesen: ${name}`,
  updated: (day: string) => `Aktualisiert: ${day}`,
  minutesToRead: (n: number) => `${count(n, 'Minute', 'Minuten')} Lesezeit`,
  claimsAndContested: (claims: number, contested: number) =>
    contested === 0 ? claimsOf(claims) : `${claimsOf(claims)}, davon ${contested} umstritten`,
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count: n }) => `${n} ${label}`).join(', '),
  recordOf: (day: string) => `Stand: ${day}`,
  recordEnds: (day: string) => `Zu dieser Geschichte ist seit ${day} nichts mehr verzeichnet`,

  evidence: 'Wie gut jede Aussage belegt ist',
  evidenceOf: (claims: number) =>
    claims === 1
      ? 'Wie gut ist die eine Aussage belegt?'
      : `Wie gut sind die ${claims} Aussagen belegt?`,
  inBrief: 'Kurz gefasst',
  onThisPage: 'Auf dieser Seite',
  facts: 'Alle Fakten dieses Beitrags',
  claimsHere: (claims: number, contested: number) =>
    contested === 0
      ? `${claimsOf(claims)} hierzu`
      : `${claimsOf(claims)} hierzu, ${claims === 1 ? '' : `${contested} davon `}umstritten`,
  moreClaimsHere: (claims: number) =>
    claims === 1 ? '1 weitere Aussage hierzu' : `${claims} weitere Aussagen hierzu`,
  namedHere: (actors: number, sources: number) =>
    [
      ...(actors > 0 ? [`${actors} hier genannt`] : []),
      ...(sources > 0 ? [count(sources, 'Quelle', 'Quellen')] : []),
    ].join(', '),
  who: 'Wer',
  from: 'Aus',
  whoSaid: (
    people: { names: string[]; date: string; note?: string; source?: string }[],
    others: number,
  ) =>
    capital(
      [
        ...people.map(
          ({ names, date, note, source }) =>
            `${joinNames(names.map((name) => ({ name })))}, ${date}${note === undefined ? '' : `: ${note}`}${source === undefined ? '' : ` (${source})`}`,
        ),
        ...(others > 0 ? [`und ${others} weitere`] : []),
      ].join('; '),
    ),
  readClaim: 'Alles zu dieser Aussage',
  otherClaims: 'Die übrigen Aussagen',
  actors: 'Personen und Regierungen',

  timeline: 'Wie es dazu kam',
  growth: 'Wie unser Wissen wuchs',
  days: (n: number) => count(n, 'Tag', 'Tage'),
  whoSaysWhat: 'Wer sagt was',
  questions: 'Noch offen',
  additions: 'Was hinzugekommen ist',
  references: 'Belege',
  related: 'Beiträge mit denselben Aussagen',
  sharedClaims: (n: number) => (n === 1 ? '1 gemeinsame Aussage' : `${n} gemeinsame Aussagen`),
  more: 'Weitere Beiträge',
  topics: 'Themen',
  storiesAndClaims: (stories: number, claims: number) =>
    [count(stories, 'Beitrag', 'Beiträge'), ...(claims > 0 ? [claimsOf(claims)] : [])].join(', '),
  recentChanges: 'Was sich bewegt hat',

  notYetRecorded: {
    label: 'Hier noch nicht verzeichnet',
    short: 'hier noch nicht verzeichnet',
    ofSeveral: (_n: number) => 'noch nicht verzeichnet',
  },
};

export const prose = {
  standingMark: (short: string) => ` (${short})`,
  nameOfLink: (name: string) => `: ${name}`,
  table: (n: number) => `Tabelle ${n}`,
  footnotes: 'Anmerkungen',
  whatIs: (term: string) => `Was „${term}“ bedeutet`,
  backToText: (note: number, mention: number) =>
    `Zurück zum Text bei Anmerkung ${note + 1}${mention > 1 ? `, Stelle ${mention}` : ''}`,
};

export const positionTable = {
  claim: 'Aussage',
  so: 'Sagen, es ist so',
  otherwise: 'Sagen, es ist nicht so',
  else: 'Zum Teil oder offen',
  silent: 'Hier ohne Äußerung',
  reports: (n: number) => count(n, 'Bericht', 'Berichte'),
  note: (day: string) =>
    `Worüber Seiten oder Berichte uneins sind, wozu mehr als eine Seite sich geäußert hat oder was sich bewegt hat. Stand: ${day}. Wer nichts sagt, dementiert nicht.`,
};

export const questions = {
  answered: (day: string) => `Beantwortet am ${day}`,
  answeredOnes: 'Beantwortet',
  soFar: 'Bisher',
  open: 'Noch ist keine Antwort verzeichnet',
};
