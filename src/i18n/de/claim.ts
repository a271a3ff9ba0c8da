export const claim = {
  type: 'Aussage',
  titleWithStanding: (label: string, sentence: string) => `${label}: ${sentence}`,
  concerns: 'Beteiligt:',
  sides: 'Wer sagt was',
  silent: (names: string, day: string | undefined) =>
    day === undefined
      ? `Hier ist keine Äußerung verzeichnet von: ${names}.`
      : `Bis ${day} haben wir keine Äußerung gefunden von: ${names}. Schweigen ist kein Dementi.`,
  dividedSide: (side: string, so: string, otherwise: string) =>
    `${side} – uneins: so sagt es ${so}, anders ${otherwise}.`,
  nobodyOnRecord: 'Hier ist keine Äußerung dazu verzeichnet.',
  origins: 'Woher es kommt',
  noOrigins:
    'Kein Bericht eines Mediums aus eigener Kenntnis ist hier verzeichnet: Es beruht auf dem, was oben gesagt wird.',
  notes: 'Was man dazu wissen sollte',
  contradicts: 'Was dem widerspricht',
  follows: 'Was aus anderen Aussagen folgt',
  leadsTo: 'Was daraus folgt',
  implies: 'Wer das hier sagt, sagt auch jenes.',
  excludes: 'Wer das hier sagt, verneint jenes.',
  history: 'Wie es eingestuft war',
  still: (short: string) => `Weiterhin ${short}`,
  asOf: (day: string) => `Stand: ${day}.`,
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,

  uses: 'Wo sie vorkommt',
  usedByEvent: (event: string) => `In der Zeitleiste: ${event}`,
  usedByFigure: (title: string) => `In der Grafik: ${title}`,
  usedByQuestion: (question: string) => `Als Antwort auf eine Frage: ${question}`,
  usedByList: 'Unter den Ergänzungen oder Korrekturen',
};

export const position = {
  verb: {
    so: 'sagt, es ist so',
    otherwise: 'sagt, es ist nicht so',
    'in part': 'sagt, es ist zum Teil so',
    'leaves open': 'lässt es offen',
    'no comment': 'äußert sich nicht dazu',
    withdrawn: 'nimmt es zurück',
  },
  ofOne: {
    so: 'Sagt, es ist so',
    otherwise: 'Sagt, es ist nicht so',
    'in part': 'Zum Teil',
    'leaves open': 'Lässt es offen',
    'no comment': 'Kein Kommentar',
    withdrawn: 'Zurückgenommen',
  },
  ofSeveral: {
    so: 'Sagen, es ist so',
    otherwise: 'Sagen, es ist nicht so',
    'in part': 'Zum Teil',
    'leaves open': 'Lassen es offen',
    'no comment': 'Kein Kommentar',
    withdrawn: 'Zurückgenommen',
  },
  onDay: (day: string, says: string) => `${says} (${day})`,
  reportedOn: (day: string, people: string) => `${day}, ${people}`,
  before: (held: string) => `vorher: ${held}`,
  changed: (from: string, to: string) => `Position geändert: ${from}, dann: ${to}`,
  through: (speakers: string) => `gesprochen hat ${speakers}`,
  speaksFor: (name: string) => `spricht für: ${name}`,
  saidOn: (date: string, unit: 'day' | 'month' | undefined) =>
    unit === undefined ? `gesagt: ${date}` : `gesagt ${unit === 'day' ? 'am' : 'im'} ${date}`,
  citing: (says: string, publishers: string) => `${says}, unter Berufung auf ${publishers}`,
  followsFrom: { so: 'Folgt aus', otherwise: 'Folgt aus dem Widerspruch gegen' },
};

export const quotation = {
  quoted: (passage: string) => `„${passage}“`,
  ours: (text: string) => `Unsere Übersetzung: ${text}`,
  translated: (language: string) => `übersetzt, Original: ${language}`,
  asReported: (publishers: string) => `laut ${publishers}`,
  asReportedBy: (publisher: string) => `Laut ${publisher}`,
  readAt: (publisher: string) => `Nachlesen bei ${publisher}`,
};

export const retraction = {
  heading: 'Zurückgezogen',
  on: (day: string) => `Zurückgezogen am ${day}.`,
  onBecause: (day: string, why: string) => `Zurückgezogen am ${day}. ${why}`,
  standing: { label: 'Zurückgezogen', short: 'zurückgezogen' },
  title: (title: string) => `Zurückgezogen: ${title}`,
};
