/** Geht mit seinem Skript an den Browser: nur diese Wörter stehen in dieser Datei. */
export const revisit = {
  day: (written: string) => written,
  form: (n: number) => (n === 1 ? 0 : 1),
  samples: [1, 2],
  mark: (short: string) => `, ${short}`,
  opposite: (short: string) => `Diese Worte sagen das Gegenteil (${short}).`,
  sinceLink: (day: string) => `Seit dieser Link entstand (Stand damals: ${day})`,
  sinceVisit: (day: string) => `Seit Ihrem letzten Besuch (Stand damals: ${day})`,
  sameDay: (n: number, day: string) =>
    n === 1 ? `1 weitere Änderung am ${day}` : `${n} weitere Änderungen am ${day}`,
  allChanges: 'Alles, was sich geändert hat',
  new: 'Neu',
  asOf: (day: string) => `So stand es nach allem, was bis ${day} gesagt war.`,
  leftOut: 'Der Text ist der heutige; was auf allem beruht, was verzeichnet ist, fehlt hier.',
  showCurrent: 'Zum heutigen Stand',
  later: 'Später',
};
