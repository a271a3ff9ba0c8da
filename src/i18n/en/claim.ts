import type { Says } from '../../core/model/model.ts';

export const claim = {
  type: 'Claim',
  titleWithStanding: (label: string, claim: string) => `${label}: ${claim}`,
  concerns: 'Parties',
  sides: 'Who says what',
  /** `day`: when the newsroom last looked for one; it may say so of no other. */
  silent: (names: string, day: string | undefined) =>
    day === undefined
      ? `No statement from ${names} is recorded here.`
      : `No statement from ${names}, as far as we looked on ${day}. Silence is not denial.`,
  dividedSide: (side: string, so: string, otherwise: string) =>
    `${side} is divided: ${so} one way, ${otherwise} the other.`,
  nobodyOnRecord: 'No statement on this is recorded here.',
  origins: 'Where it comes from',
  noOrigins:
    'No report from an outlet’s own knowledge is recorded here: it rests on what is said above.',
  notes: 'What to know about it',
  contradicts: 'What conflicts with it',
  follows: 'What follows from other claims',
  leadsTo: 'What follows from it',
  implies: 'Whoever says so here says so there.',
  excludes: 'Whoever says so here says otherwise there.',
  history: 'How it has stood',
  still: (short: string) => `Still ${short}`,
  asOf: (day: string) => `As of ${day}.`,
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,

  uses: 'Where it is used',
  /** “In the figure: The four regions” */
  usedByFigure: (title: string) => `In the figure: ${title}`,
  usedByEvent: (event: string) => `In the timeline: ${event}`,
  usedByQuestion: (question: string) => `As the answer to a question: ${question}`,
  usedByList: 'Among what has been added or corrected',
};

/** What somebody says of a claim. */
export const position = {
  /** In a sentence, after a name. */
  verb: {
    so: 'says so',
    otherwise: 'says otherwise',
    'in part': 'says so in part',
    'leaves open': 'leaves it open',
    'no comment': 'declines to comment',
    withdrawn: 'takes it back',
  } satisfies { [K in Says]: string },
  /** Over the one who says so. */
  ofOne: {
    so: 'Says so',
    otherwise: 'Says otherwise',
    'in part': 'In part',
    'leaves open': 'Leaves it open',
    'no comment': 'No comment',
    withdrawn: 'Withdrawn',
  } satisfies { [K in Says]: string },
  /** Over several who say so. */
  ofSeveral: {
    so: 'Say so',
    otherwise: 'Say otherwise',
    'in part': 'In part',
    'leaves open': 'Leave it open',
    'no comment': 'No comment',
    withdrawn: 'Withdrawn',
  } satisfies { [K in Says]: string },
  /** `unit`: of what one is named, else it is a span, or not sure. */
  onDay: (day: string, says: string, unit: 'day' | 'month' | undefined) =>
    unit === undefined ? `${says} (${day})` : `${says} ${unit === 'day' ? 'on' : 'in'} ${day}`,
  /** After the name of an outlet: when, and on whom it rests. */
  reportedOn: (day: string, people: string) => `${day}, ${people}`,
  before: (held: string) => `before, ${held}`,
  changed: (from: string, to: string) => `Changed position: ${from}, then ${to}`,
  through: (speakers: string) => `through ${speakers}`,
  speaksFor: (name: string) => `for ${name}`,
  /** `unit`: of what one is named, else it is a span, or not sure. */
  saidOn: (date: string, unit: 'day' | 'month' | undefined) =>
    `said ${unit === undefined ? '' : unit === 'day' ? 'on ' : 'in '}${date}`,
  /** What an outlet says that only passes on others. */
  citing: (says: string, publishers: string) => `${says}, citing ${publishers}`,
  /** Over the claim from which what is said follows, by what is said of that one. */
  followsFrom: { so: 'Follows from', otherwise: 'Follows from the denial of' },
};

/** Words that somebody else said or wrote. */
export const quotation = {
  quoted: (passage: string) => `“${passage}”`,
  ours: (text: string) => `Our translation: ${text}`,
  translated: (language: string) => `translated from ${language}`,
  asReported: (publishers: string) => `as reported by ${publishers}`,
  asReportedBy: (publisher: string) => `As reported by ${publisher}`,
  readAt: (publisher: string) => `Read it at ${publisher}`,
};

export const retraction = {
  heading: 'Retracted',
  on: (day: string) => `Retracted on ${day}.`,
  onBecause: (day: string, why: string) => `Retracted on ${day}. ${why}`,
  /** In the place of a standing. */
  standing: { label: 'Retracted', short: 'retracted' },
  title: (title: string) => `Retracted: ${title}`,
};
