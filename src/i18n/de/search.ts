/** Geht mit seinem Skript an den Browser: nur diese Wörter stehen in dieser Datei. */
export const search = {
  title: 'Suche',
  intro: 'Beiträge, Aussagen, Quellen und alle, die sich öffentlich geäußert haben',
  field: 'Was suchen Sie?',
  button: 'Suchen',
  byStanding: 'Aussagen nach Einstufung',
  anyStanding: 'Alles',
  article: 'Beitrag',
  lists: 'Über diese Listen ist alles zu finden, was veröffentlicht ist.',
  searching: 'Suche läuft …',
  results: (count: string, _plural: Intl.LDMLPluralRule) => `${count} Treffer`,
  noResults: 'Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.',
  showMore: 'Mehr anzeigen',
  failed:
    'Die Suche konnte nicht geladen werden. Die Listen unten führen zu allem, was veröffentlicht ist.',
};
