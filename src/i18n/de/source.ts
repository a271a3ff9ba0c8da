export const source = {
  shownIn: 'Zu sehen in',
  name: (publisher: string, day: string) => `${publisher}, ${day}`,
  nameAndTitle: (name: string, title: string) => `${name}: ${title}`,
  kinds: {
    report: 'Bericht',
    statement: 'Äußerung',
    document: 'Dokument',
    study: 'Studie',
    data: 'Datensatz',
    recording: 'Aufnahme',
  },
  reviewed: (reviewed: boolean) => (reviewed ? 'von Fachleuten begutachtet' : 'nicht begutachtet'),
  authors: 'Von',
  doi: 'DOI',
  verifiedBy: 'Geprüft von',
  notVerified: 'Eine Prüfung ist hier nicht verzeichnet.',
  knownThrough: 'Uns bekannt durch',
  retractedBy: (by: string) => `Zurückgezogen von ${by}.`,
  restsNothing: 'Von da an beruht hier nichts mehr darauf.',
  basis: 'Woher',
  basisNotSaid: 'wird nicht gesagt',
  basisUnknown: 'wir haben den Beitrag nicht selbst gesehen',
  language: 'Sprache',
  ownPage: 'Beim Herausgeber',
  archived: 'Archivierte Kopie',
  seenIn: 'Wo wir es gelesen haben',
  noLink: 'Wir haben keinen Link dazu.',
  seenAgain: {
    title: 'Wieder nachgesehen',
    found: {
      there: 'Die zitierten Worte stehen auf der Seite',
      changed: 'Die zitierten Worte stehen auf der Seite nur noch in anderem Wortlaut',
      gone: 'Die zitierten Worte finden sich nicht mehr auf der Seite',
    },
    on: (found: string, day: string) => `${found} (${day})`,
  },
  kept: (when: string) => `Diese Worte stehen in der Kopie, die wir am ${when}, aufbewahrt haben.`,
  keptOf: (host: string, when: string) =>
    `Diese Worte stehen in der Kopie von ${host}, die wir am ${when}, aufbewahrt haben.`,
  digest: 'SHA-256 dieser Kopie',
  passesOn: 'Gibt weiter',
  passedOnBy: 'Weitergegeben von',
  passesOnOutlets: (publishers: string) => `gibt weiter: ${publishers}`,
  bearsOn: 'Wozu es etwas sagt',
  chain: 'Wo es in der Kette steht',

  people: {
    document: () => 'das Dokument selbst',
    recording: () => 'die Aufnahme selbst',
    unverified: () => 'eine Aufnahme, von der uns keine Prüfung bekannt ist',
    study: (name?: string) => name ?? 'die Studie selbst',
    data: () => 'die Daten selbst',
    witnessed: () => 'eigene Anschauung',
    named: (name?: string) => name ?? 'namentlich Genannte',
    unnamed: (name?: string) => {
      if (name === undefined) return 'nicht genannte Quellen';
      return /ungenannt|anonym|nicht (?:ge)?nann?t|namentlich nicht/i.test(name)
        ? name
        : `${name}, nicht genannt`;
    },
    'not said': (name?: string) => name ?? 'sagt nicht, von wem',
    unknown: (name?: string) => name ?? 'wir haben den Beitrag nicht selbst gesehen',
  },
};
