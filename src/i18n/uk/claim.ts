export const claim = {
  type: 'Твердження',
  titleWithStanding: (label: string, sentence: string) => `${label}: ${sentence}`,
  concerns: 'Учасники:',
  sides: 'Хто що каже',
  silent: (names: string, day: string | undefined) =>
    day === undefined
      ? `Тут не записано заяв: ${names}.`
      : `Станом на ${day} ми не знайшли заяв: ${names}. Мовчання – не заперечення.`,
  dividedSide: (side: string, so: string, otherwise: string) =>
    `${side}, сторона розділилася: ${so} каже одне, ${otherwise} – інше.`,
  nobodyOnRecord: 'Тут не записано жодної заяви про це.',
  origins: 'Звідки це відомо',
  noOrigins:
    'Тут немає повідомлень, у яких медіа спирається на власні знання: усе ґрунтується на сказаному вище.',
  notes: 'Що варто про це знати',
  contradicts: 'Що цьому суперечить',
  follows: 'Що випливає з інших тверджень',
  leadsTo: 'Що з цього випливає',
  implies: 'Хто каже це, каже й те.',
  excludes: 'Хто каже це, заперечує те.',
  history: 'Як змінювалася оцінка',
  still: (short: string) => `Так само ${short}`,
  asOf: (day: string) => `Станом на ${day}.`,
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,

  uses: 'Де воно вжите',
  usedByEvent: (event: string) => `У хронології: ${event}`,
  usedByFigure: (title: string) => `В ілюстрації: ${title}`,
  usedByQuestion: (question: string) => `Як відповідь на питання: ${question}`,
  usedByList: 'Серед доповнень чи виправлень',
};

export const position = {
  verb: {
    so: 'каже, що так',
    otherwise: 'каже, що ні',
    'in part': 'каже, що частково так',
    'leaves open': 'лишає це відкритим',
    'no comment': 'не коментує',
    withdrawn: 'бере слова назад',
  },
  ofOne: {
    so: 'Каже, що так',
    otherwise: 'Каже, що ні',
    'in part': 'Частково',
    'leaves open': 'Лишає відкритим',
    'no comment': 'Без коментарів',
    withdrawn: 'Слова взято назад',
  },
  ofSeveral: {
    so: 'Кажуть, що так',
    otherwise: 'Кажуть, що ні',
    'in part': 'Частково',
    'leaves open': 'Лишають відкритим',
    'no comment': 'Без коментарів',
    withdrawn: 'Слова взято назад',
  },
  onDay: (day: string, says: string) => `${says} (${day})`,
  reportedOn: (day: string, people: string) => `${day}, ${people}`,
  before: (held: string) => `раніше: ${held}`,
  changed: (from: string, to: string) => `Зміна позиції: ${from}, потім ${to}`,
  through: (speakers: string) => `хто говорив: ${speakers}`,
  speaksFor: (name: string) => `від імені: ${name}`,
  saidOn: (date: string, unit: 'day' | 'month' | undefined) =>
    unit === 'day' ? `сказано ${date}` : `сказано: ${date}`,
  citing: (says: string, publishers: string) => `${says}, із посиланням на ${publishers}`,
  followsFrom: { so: 'Випливає з твердження', otherwise: 'Випливає із заперечення твердження' },
};

export const quotation = {
  quoted: (passage: string) => `«${passage}»`,
  ours: (text: string) => `Наш переклад: ${text}`,
  translated: (language: string) => `переклад, мова оригіналу – ${language}`,
  asReported: (publishers: string) => `за повідомленням: ${publishers}`,
  asReportedBy: (publisher: string) => `За повідомленням видання ${publisher}`,
  readAt: (publisher: string) => `Читати: ${publisher}`,
};

export const retraction = {
  heading: 'Відкликане',
  on: (day: string) => `Відкликано ${day}.`,
  onBecause: (day: string, why: string) => `Відкликано ${day}. ${why}`,
  standing: { label: 'Відкликане', short: 'відкликане' },
  title: (title: string) => `Відкликано: ${title}`,
};
