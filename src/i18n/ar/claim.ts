const says = {
  so: 'تأكيد',
  otherwise: 'نفي',
  'in part': 'تأكيد جزئي',
  'leaves open': 'دون حسم',
  'no comment': 'لا تعليق',
  withdrawn: 'تراجع عن القول',
};

export const claim = {
  type: 'معلومة',
  titleWithStanding: (label: string, sentence: string) => `${label}: ${sentence}`,
  concerns: 'الأطراف المعنية:',
  sides: 'من يقول ماذا',
  silent: (names: string, day: string | undefined) =>
    day === undefined
      ? `لا تصريح مسجلًا هنا من: ${names}.`
      : `لم نجد حتى ${day} تصريحًا من: ${names}. الصمت ليس نفيًا.`,
  dividedSide: (side: string, so: string, otherwise: string) =>
    `${side}، طرف منقسم: تأكيد من ${so}، ونفي من ${otherwise}.`,
  nobodyOnRecord: 'لا تصريح مسجلًا هنا عن ذلك.',
  origins: 'من أين جاءت',
  noOrigins: 'لا تقرير مسجلًا هنا لوسيلة إعلام عن علم مباشر: يستند الأمر إلى ما قيل أعلاه.',
  notes: 'ما ينبغي معرفته عنها',
  contradicts: 'ما يتعارض معها',
  follows: 'ما ينتج عن معلومات أخرى',
  leadsTo: 'ما ينتج عنها',
  implies: 'تأكيد هذه تأكيد لتلك.',
  excludes: 'تأكيد هذه نفي لتلك.',
  history: 'كيف تطوّر تقييمها',
  still: (short: string) => `كما كانت: ${short}`,
  asOf: (day: string) => `حتى ${day}.`,
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,

  uses: 'أين وردت',
  usedByEvent: (event: string) => `في التسلسل الزمني: ${event}`,
  usedByFigure: (title: string) => `في الشكل: ${title}`,
  usedByQuestion: (question: string) => `جوابًا عن سؤال: ${question}`,
  usedByList: 'ضمن ما أُضيف أو صُحح',
};

export const position = {
  verb: says,
  ofOne: says,
  ofSeveral: says,
  onDay: (day: string, said: string) => `${said} (${day})`,
  reportedOn: (day: string, people: string) => `${day}، ${people}`,
  before: (held: string) => `قبل ذلك: ${held}`,
  changed: (from: string, to: string) => `تغيّر الموقف: ${from}، ثم ${to}`,
  through: (speakers: string) => `على لسان ${speakers}`,
  speaksFor: (name: string) => `باسم ${name}`,
  saidOn: (date: string) => `قيل في ${date}`,
  citing: (says: string, publishers: string) => `${says}، نقلًا عن ${publishers}`,
  followsFrom: { so: 'ينتج عن تأكيد', otherwise: 'ينتج عن نفي' },
};

export const quotation = {
  quoted: (passage: string) => `«${passage}»`,
  ours: (text: string) => `ترجمتنا: ${text}`,
  translated: (language: string) => `مترجم، لغة الأصل: ${language}`,
  asReported: (publishers: string) => `بحسب ${publishers}`,
  asReportedBy: (publisher: string) => `بحسب ${publisher}`,
  readAt: (publisher: string) => `النص لدى ${publisher}`,
};

export const retraction = {
  heading: 'ما سُحب',
  on: (day: string) => `سُحب في ${day}.`,
  onBecause: (day: string, why: string) => `سُحب في ${day}. ${why}`,
  standing: { label: 'مسحوبة', short: 'مسحوبة' },
  title: (title: string) => `سُحب: ${title}`,
};
