import type { Says } from '../core/model/model.ts';
import { count, list } from './inWords.ts';

/**
 * The words that a reader sees and that are not an editor's. Those of one thing alone stand beside
 * it, in files whose names end in `Words` or `Labels`; the standings' stand in `standing/`.
 */
export const labels = {
  skip: 'Skip to the text',
  siteParts: 'Parts of the site',
  stories: 'Stories',
  actors: 'Who’s who',
  claims: 'Claims',
  sources: 'Sources',
  grades: 'How we grade',
  about: 'About',
  title: (page: string, site: string) => `${page} · ${site}`,
  footer: 'Standings are worked out from the record, never typed.',
  corrections: 'Corrections',
  licence: (words: string) => `Data: ${words}`,
  problems: (n: number) => `${count(n, 'problem')} in the content`,

  updated: (day: string) => `Updated ${day}`,
  by: (name: string) => `By ${name}`,
  minutes: (n: number) => `${count(n, 'minute')} to read`,
  claimsFromSources: (claims: number, sources: number) =>
    `${count(claims, 'claim')} from ${count(sources, 'source')}`,
  claimsWith: (claims: number, contested: number) =>
    contested === 0 ? count(claims, 'claim') : `${count(claims, 'claim')}, ${contested} contested`,
  countSources: (n: number) => count(n, 'source'),
  retracted: (day: string) => `Retracted on ${day}.`,
  isRetracted: { label: 'Retracted', short: 'retracted' },
  retractedTitle: (title: string) => `Retracted: ${title}`,

  evidence: 'How well each claim is borne out',
  evidenceOf: (claims: number, counts: string) =>
    `How well ${counts} ${claims === 1 ? 'is' : 'are'} borne out`,
  brief: 'In brief',
  facts: 'Facts in this story',
  actorsInStory: 'People and governments',
  timeline: 'How it came to this',
  tally: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count }) => `${count} ${label}`).join(', '),
  growth: 'How the record grew',
  whoSaysWhat: 'Who says what',
  questions: 'Still open',
  updates: 'What has been added',
  others: 'Other explainers that share its claims',
  shares: (n: number) => `Shares ${count(n, 'claim')}`,
  namely: (name: string) => `: ${name}`,
  /** Of a claim that the record did not have yet: by itself, and in a sentence. */
  notYet: ['Not yet on the record', 'not yet on the record'] satisfies [string, string],
  standingOfMark: (short: string) => `, ${short}`,
  footnotes: 'Notes',
  footnoteBack: (note: number, mention: number) =>
    `Back to the text at note ${note + 1}${mention > 1 ? `, mention ${mention}` : ''}`,
  table: (n: number) => `Table ${n}`,

  saysOf: {
    so: 'says so',
    otherwise: 'says otherwise',
    'in part': 'says so in part',
    'no comment': 'does not comment',
    withdrawn: 'takes it back',
  } satisfies { [K in Says]: string },
  says: {
    so: 'Says so',
    otherwise: 'Says otherwise',
    'in part': 'In part',
    'no comment': 'No comment',
    withdrawn: 'Withdrawn',
  } satisfies { [K in Says]: string },
  saySo: {
    so: 'Say so',
    otherwise: 'Say otherwise',
    'in part': 'In part',
    'no comment': 'No comment',
    withdrawn: 'Withdrawn',
  } satisfies { [K in Says]: string },
  quote: (passage: string) => `“${passage}”`,
  translated: (language: string) => `translated from ${language}`,
  asReported: (publishers: string) => `as reported by ${publishers}`,
  asReportedBy: (publisher: string) => `As reported by ${publisher}`,
  /** On whom an origin rests. */
  people: {
    document: () => 'the document itself',
    witnessed: () => 'its own witness',
    named: (name?: string) => name ?? 'people it names',
    unnamed: (name?: string) =>
      name === undefined
        ? 'unnamed people'
        : /unnamed|anonymous/i.test(name)
          ? name
          : `${name}, unnamed`,
    'not said': (name?: string) => name ?? 'does not say from whom',
  },
  readAt: (publisher: string) => `Read it at ${publisher}`,
  before: (held: string) => `before, ${held}`,
  through: (speakers: string) => `through ${speakers}`,
  speaksFor: (name: string) => `for ${name}`,
  sourceName: (publisher: string, day: string) => `${publisher}, ${day}`,
  sourceWithTitle: (name: string, title: string) => `${name}: ${title}`,

  passesOn: (publishers: string[], language: string) => `passes on ${list(publishers, language)}`,

  undated: 'No date',
  noDateGiven: 'No date given',
  overdue: 'overdue: nothing on it is recorded',
  announcedFor: (day: string) => `Announced for ${day}`,
  reportsDiffer: 'Reports differ on when:',
  noOrder: 'The record does not tell the order of these',
  partOrder: 'The record does not tell the whole order of these',
  after: (events: string) => `After ${events}`,
  notParty: 'Not a party',
  noStatement: 'No statement',
  tableNote: (day: string) => `As of ${day}. Silence is not denial.`,
  claim: 'Claim',

  concerns: 'Concerns',
  sides: 'What each side says',
  accounts: 'The two accounts',
  movedBetween: (from: string, to: string) => `Changed position: ${from}, then ${to}`,
  heldOn: (day: string, says: string) => `${says} on ${day}`,
  silent: (names: string, day: string) =>
    `No statement from ${names}, as far as we looked on ${day}. Silence is not denial.`,
  divided: (side: string, so: string, otherwise: string) =>
    `${side} is divided: ${so} one way, ${otherwise} the other.`,
  nobodyOnRecord: 'Nobody is on the record on this.',
  origins: 'Where it comes from',
  noOrigins: 'No outlet reports it from its own knowledge: it rests on what is said above.',
  origin: 'Origin',
  reportedBy: 'Reported by',
  passedOnBy: 'Passed on by',
  dashed: (origins: number) =>
    origins === 1
      ? 'Dashed: people whom the outlet does not name.'
      : 'Dashed: people whom the outlets do not name. They may be the same people, so they are not counted as independent of each other.',
  notes: 'What to know about it',
  against: 'What it does not fit together with',
  history: 'How it has stood',
  still: (short: string) => `Still ${short}`,
  asOf: (day: string) => `The record was last gone through on ${day}.`,
  said: (day: string) => `said on ${day}`,

  sourceKinds: { report: 'Report', statement: 'Statement', document: 'Document' },
  basis: 'Has it from',
  basisNotSaid: 'it does not say',
  language: 'Language',
  ownPage: 'The publisher’s page',
  archived: 'Archived copy',
  seenIn: 'Where we read it',
  noLink: 'We have no link to it.',
  relays: 'Passes on',
  relayedBy: 'Passed on by',
  bearsOn: 'What it bears on',
  chain: 'Where it stands in the chain',

  actorKinds: {
    person: 'Person',
    government: 'Government',
    organisation: 'Organisation',
    group: 'Group',
  },
  side: 'Side',
  speaksForWhom: 'Speaks for',
  speaksThrough: 'Speaks through',
  memberOf: 'Member of',
  members: 'Members',
  aliases: 'Also spelled',
  elsewhere: 'Elsewhere',
  changedPosition: (name: string) => `${name} changed position`,
  positionsMoved: 'Positions that moved',
  onRecord: 'On the record',
  nothingOnRecord: 'No statement is recorded here. Silence is not denial.',
  onItsSide: 'On its side',
  inStories: 'In the stories',
  latestStories: 'Latest stories',
  claimsOfActor: (n: number) => `${count(n, 'claim')}, as speaker or as one concerned`,

  event: 'Event',
  when: 'When',
  who: 'Who',
  showsIn: 'In the timeline of',
  moreStories: 'More stories',
  moved: 'What has moved',
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,
  becomes: 'then',
  claimsIntro: 'Every claim, by how well it is borne out',
  sourcesIntro: 'Every source, by publisher',
  actorsIntro: 'Everybody who is on the record or concerned, by side',
  storiesIntro: 'Every explainer, the latest first',
  gradesIntro:
    'Nobody types a standing. Each is worked out from the record of a claim, by these rules in this order: the first that fits is the standing.',
  example: 'For example',
  unnamedTitle: 'Why people without names corroborate nothing',
  unnamed:
    'People whom no outlet names are shown, with what they say. But behind different outlets they may be the same people, they may belong to one of the sides, and nobody can ask them again. However many outlets report from them, they are no voice: a claim that rests on them alone stays “Sources unnamed”, and when they say otherwise they do not contest what all sides agree on or a document shows.',
  notDoneTitle: 'What a standing does not say',
  notDone:
    'It does not say what is true. It says who bears a claim out and who does not, on the day on which we last went through the record. What all sides agree on can be wrong, and what rests on people without names can be right. We do not weigh outlets against each other, do not count followers, and do not guess at what a silence means.',
  terms: 'What the words mean',
  termList: [
    {
      term: 'Side',
      means: 'An actor, or those who speak for its party. A side says what its actors say.',
    },
    {
      term: 'Origin',
      means: 'Where an account begins. Ten outlets that pass on one report are one origin.',
    },
    {
      term: 'Voice',
      means:
        'A side that says so on the record, or an origin that was there or names its people. Origins that name the same person are one voice, and a person of a side that speaks is that side’s voice.',
    },
    {
      term: 'Position',
      means:
        'What an actor’s latest words on a claim say. Who says something else than before has changed position: both are shown, with their days. “No comment” takes nothing back. A side whose actors differ is divided, by name, and counts as saying both.',
    },
    {
      term: 'Silence',
      means:
        'Who is concerned and has said nothing is named, with the day up to which we looked. Silence is not denial.',
    },
    {
      term: 'What it hangs on',
      means:
        'The standing is worked out again without each origin and without each side. What changes it is named, with the standing that would be left; and so is the least that would have to come for another standing.',
    },
    {
      term: 'First',
      means: 'Said of an outlet only where the dates prove it, or where a source says so.',
    },
    {
      term: 'A day with a question mark',
      means: 'The day on which a source came out is uncertain: what we read does not show it.',
    },
    {
      term: 'The record as of a day',
      means:
        'The same rules over what had been said by the end of that day. A line of “How the record grew” leads to a story as of its day.',
    },
    {
      term: 'What has changed',
      means:
        'Standings and positions that became others, corrections, answered questions, and claims and sources that are new. What was found late counts from the day on which it was added. A link copied here carries the day of the record, so that who follows it later is told what has changed since.',
    },
    {
      term: 'Answered',
      means:
        'A question is answered from the day on which the claim that answers it is agreed by all sides, documented, corroborated or denied.',
    },
    {
      term: 'Overdue',
      means:
        'An event that was announced for a day that has passed, and of which nothing is recorded since.',
    },
  ],
  notFound: 'There is no page here',
  notFoundWords:
    'The address may be mistyped, or the page may have moved. All that is published can be found from these lists:',

  answered: (day: string) => `Answered on ${day}`,
  soFar: 'What the record says so far',
  open: 'The record does not say yet',
  was: 'It said',
  now: 'It says now',

  parts: 'Pages of the list',
  part: (n: number) => `Page ${n}`,
  allStories: (n: number) => `All ${n} stories`,
  claimCount: (n: number) => count(n, 'claim'),
  allOfStanding: (n: number, label: string) => `All ${count(n, 'claim')}: ${label}`,
  claimsByWhat: {
    standing: 'By standing',
    topic: 'By topic',
    actor: 'By who speaks or is concerned',
  },
  claimsOf: {
    standing: (name: string) => `Claims: ${name}`,
    topic: (name: string) => `Claims in ${name}`,
    actor: (name: string) => `Claims: ${name}`,
  },
  storiesByTopic: 'By topic',
  storiesByMonth: 'By month',
  storiesOf: (month: string) => `Stories of ${month}`,
  topic: 'Topic',
  topicIntro: (stories: number, claims: number) =>
    `${stories === 1 ? '1 story' : `${stories} stories`}, ${count(claims, 'claim')}`,

  topicDescription: (topic: string, counts: string) => `${topic}: ${counts}`,

  correctionsIntro: 'Everything that we have corrected, the newest first',
  howCorrected:
    'When something here is wrong, we change it and say so: what stood here before, what stands here now, and on which day. A correction stays on the page that it concerns and in this list. When the whole of a story or a claim does not hold, it is retracted: its page stays, and says why. A standing is never corrected by hand. It follows from the record, so we correct the record.',
  howToReport:
    'To tell us of an error, follow “Report an error” at the foot of the page where it stands.',
  noCorrections: 'Nothing has been corrected so far.',
  retractions: 'Retracted',
  reportError: 'Report an error',
  reportSubject: (page: string) => `Error on ${page}`,
  reportBody: (address: string) =>
    `The page: ${address}\n\nWhat is wrong:\n\nWhere we can check it:\n`,

  byOrigin: 'By where they have it from',
  sourcesFrom: {
    document: 'Documents',
    statement: 'Statements',
    witnessed: 'Saw for themselves',
    named: 'People they name',
    unnamed: 'People they do not name',
    'not-said': 'They do not say',
    relay: 'Other outlets',
    'passed-on': 'Who passes on whom',
  },
  sourcesOf: (name: string) => `Sources: ${name}`,
  bySide: 'By side',

  uses: 'Where it is used',
  throughEvent: (event: string) => `In the timeline: ${event}`,
  throughQuestion: (question: string) => `As the answer to a question: ${question}`,
  throughList: 'Among what has been added or corrected',
  nearest: 'Perhaps you meant',
};
