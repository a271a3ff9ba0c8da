/** Die Wörter für Leser, die Quellen weglassen. */
export const without = {
  ask: 'Was wäre ohne eine dieser Quellen?',
  intro:
    'Haken Sie an, wen Sie weglassen würden: eine Seite mit ihren eigenen Worten, ein Medium mit allem, was wir nur durch es wissen, ein Werk. Was wir veröffentlichen, bleibt oben, wie es ist.',
  groups: {
    so: 'Sie sagen es',
    otherwise: 'Sie sagen das Gegenteil',
    other: 'Außerdem festgehalten',
  },
  work: (title: string, publisher: string) => `„${title}“ (${publisher})`,
  nothing: 'Nichts ist weggelassen.',
  leftOut: (names: string) => `Von Ihnen weggelassen: ${names}.`,
  published: (short: string) => `Veröffentlicht: ${short}.`,
  left: (n: number, short: string) => `Ohne ${n === 1 ? 'diese Stimme' : 'sie'}: ${short}.`,
  same: (n: number) => `Ohne ${n === 1 ? 'diese Stimme' : 'sie'}: dasselbe.`,
  copy: 'Link zu dieser Auswahl kopieren',
  copied: 'Link kopiert',
  copyFromAddressBar: 'Kopieren Sie den Link aus der Adresszeile',
  everywhere: (names: string) => `Auf der ganzen Website weglassen: ${names}`,
  putBack: (name: string) => `${name} wieder aufnehmen`,
  putAllBack: 'Alles wieder aufnehmen',
  bar: 'Von Ihnen weggelassen',
  leftOutHere: 'Von Ihnen weggelassen, nur in diesem Browser:',
  byLink: (names: string) => `Durch den Link weggelassen, dem Sie gefolgt sind: ${names}.`,
  asPublished: 'Die Seite zeigen, wie sie veröffentlicht ist',
  secondRow: (names: string, n: number, of: number) =>
    n === 0
      ? `Ohne das (${names}) stehen alle ${of} Aussagen wie veröffentlicht`
      : `Ohne das (${names}) ${n === 1 ? 'steht' : 'stehen'} ${n} von ${of} Aussagen anders`,
};
