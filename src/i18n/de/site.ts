import { count } from './text.ts';

export const pages = {
  articles: 'Beiträge',
  actors: 'Wer ist wer',
  claims: 'Aussagen',
  sources: 'Quellen',
  figures: 'Grafiken',
  standings: 'So stufen wir ein',
  about: 'Über uns',
  corrections: 'Korrekturen',
};

export const site = {
  pageTitle: (page: string, name: string) => `${page} · ${name}`,
  what: (name: string) =>
    `${name} erklärt die Nachrichten Aussage für Aussage und verfolgt jede bis zu denen zurück, die sie gemacht haben. Der Streifen unter einer Überschrift zeigt, wie gut ihre Aussagen belegt sind.`,
  skipToContent: 'Zum Text springen',
  navigation: 'Bereiche der Website',
  footerNote: 'Einstufungen werden aus dem Verzeichneten errechnet, nie von Hand gesetzt.',
  dataLicence: (words: string) => `Daten: ${words}`,
  problems: (n: number) => `${count(n, 'Problem', 'Probleme')} im Inhalt`,

  reportError: 'Fehler melden',
  reportSubject: (page: string) => `Fehler auf ${page}`,
  reportBody: (address: string) =>
    `Die Seite: ${address}\n\nWas falsch ist:\n\nWo wir es nachprüfen können:\n`,

  notFound: 'Hier gibt es keine Seite',
  notFoundHelp:
    'Vielleicht ist die Adresse vertippt oder die Seite umgezogen. Alles, was veröffentlicht ist, findet sich über diese Listen:',
  nearestPages: 'Vielleicht meinten Sie',

  redirect: {
    title: (name: string, site: string) => `Umgezogen: ${name} – ${site}`,
    heading: 'Diese Seite ist umgezogen',
    newAddress: 'Was hier stand, hat eine andere Adresse:',
  },
};
