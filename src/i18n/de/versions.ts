export const versions = {
  title: 'Wie sich dieser Text geändert hat',
  titleOf: (article: string) => `${article}: wie sich der Text geändert hat`,
  intro:
    'Jeder Text, den wir hier veröffentlicht haben, der neueste zuerst, mit den Worten, die hinzugekommen und weggefallen sind',
  missing: (day: string) => `Vom Text vor dem ${day} haben wir keine Fassung aufbewahrt.`,
  now: 'So, wie er jetzt dasteht',
  withheld: (why: string) => `Der Wortlaut dieser Fassung wird nicht gezeigt: ${why}`,
  kinds: {
    first: 'Die erste Fassung, die wir aufbewahren',
    noted: 'Mit einer Ergänzung oder Korrektur',
    small: 'Dazu wurde keine Ergänzung oder Korrektur vermerkt',
  },
  text: 'Der ganze Text',
  digest: 'SHA-256',
  from: 'Von',
  to: 'Bis',
  compare: 'Vergleichen',
  same: 'Die beiden sind gleich.',
  failed: 'Die Texte ließen sich nicht laden.',
};
