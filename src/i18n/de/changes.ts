import type { ObjectionCounts } from '../en/changes.ts';
import { count } from './text.ts';

export const changes = {
  title: 'Was sich geändert hat',
  heads: {
    entered: 'Neue Aussage',
    correction: 'Korrigiert',
    update: 'Ergänzt',
    retraction: 'Zurückgezogen',
    answer: 'Beantwortet',
    words: 'Wieder nachgesehen',
  },
  changedTo: 'dann',

  standing: (claim: string, from: string, to: string) => `${claim}: ${from}, dann ${to}`,
  entered: (claim: string, standing: string) => `Neue Aussage: ${claim} (${standing})`,
  position: (actor: string, claim: string) => `${actor}: Position geändert – ${claim}`,
  articleRetracted: 'Dieser Beitrag ist zurückgezogen',
  added: (what: string) => `Ergänzt: ${what}`,
  corrected: (what: string) => `Korrektur: ${what}`,
  correctedFrom: (was: string, now: string) => `Vorher: ${was} Jetzt: ${now}`,
  answered: (question: string) => `Beantwortet: ${question}`,
  words: {
    there: (source: string) => `Zitierte Worte finden sich wieder auf der Seite: ${source}`,
    changed: (source: string) => `Zitierte Worte lauten auf der Seite jetzt anders: ${source}`,
    gone: (source: string) => `Zitierte Worte finden sich nicht mehr auf der Seite: ${source}`,
  },
  source: (name: string) => `Neue Quelle: ${name}`,

  published: (claims: number, sources: number) =>
    `Veröffentlicht mit ${[
      claims > 0 && count(claims, 'Aussage', 'Aussagen'),
      sources > 0 && count(sources, 'Quelle', 'Quellen'),
    ]
      .filter((part) => part !== false)
      .join(' aus ')}`,
  moreOnDay: (n: number) => count(n, 'weitere Änderung', 'weitere Änderungen'),
  enteredOnDay: (n: number) => (n === 1 ? 'Eine neue Aussage' : `${n} neue Aussagen`),
  sourcesOnDay: (n: number) => (n === 1 ? 'Eine neue Quelle' : `${n} neue Quellen`),

  counted: {
    standing: (from: string, to: string) => [
      `1 Aussage anders eingestuft: ${from}, dann ${to}`,
      `# Aussagen anders eingestuft: ${from}, dann ${to}`,
    ],
    entered: ['1 neue Aussage', '# neue Aussagen'],
    position: ['1 geänderte Position', '# geänderte Positionen'],
    retraction: ['1 Rücknahme', '# Rücknahmen'],
    correction: ['1 Korrektur', '# Korrekturen'],
    update: ['1 Ergänzung', '# Ergänzungen'],
    answer: ['1 beantwortete Frage', '# beantwortete Fragen'],
    words: ['1 Befund zu zitierten Worten', '# Befunde zu zitierten Worten'],
    source: ['1 neue Quelle', '# neue Quellen'],
  },
};

export const corrections = {
  intro: 'Alles, was wir korrigiert haben, das Neueste zuerst',
  policy:
    'Wenn hier etwas falsch ist, ändern wir es und sagen das: was vorher hier stand, was jetzt hier steht und seit welchem Tag. Eine Korrektur bleibt auf der Seite, die sie betrifft, und in dieser Liste. Hält ein Beitrag oder eine Aussage als Ganzes nicht stand, ziehen wir sie zurück: Die Seite bleibt und nennt den Grund. Eine Einstufung wird nie von Hand korrigiert. Sie folgt aus dem, was verzeichnet ist, also korrigieren wir das Verzeichnis.',
  howToReport:
    'Um uns auf einen Fehler hinzuweisen, folgen Sie am Fuß der betreffenden Seite „Fehler melden“.',
  none: 'Bisher wurde nichts korrigiert.',
  was: 'Vorher',
  now: 'Jetzt',
};

export const objections = {
  title: 'Einwände',
  objection: 'Einwand',
  answer: 'Unsere Antwort',
  from: (name: string) => `Von ${name}`,
  became: {
    correction: 'Er führte zu einer Berichtigung.',
    nothing: 'Es wurde nichts geändert.',
    open: 'Er ist noch offen.',
  },
  inYear: (year: string, { all, corrected, unchanged, open }: ObjectionCounts) =>
    `${year}: ${all} ${all === 1 ? 'Einwand' : 'Einwände'}; mit Berichtigung: ${corrected}, ohne Änderung: ${unchanged}, noch offen: ${open}`,
};
