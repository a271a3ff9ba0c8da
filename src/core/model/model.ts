import type { Link, LinkReference, Root, RootContent } from 'mdast';
import type { Day, When } from '../dates/when.ts';
import type { Place } from '../markdown/problem.ts';
import type { KeptFile } from './capture.ts';
import type { Attachment } from './figure/attachment.ts';
import type { Data } from './schemas.ts';

/**
 * The six collections: the folder in the content, the type here and the address on the site carry
 * the same word.
 */
export const collections = [
  'articles',
  'claims',
  'sources',
  'actors',
  'events',
  'figures',
] as const;
export type Collection = (typeof collections)[number];

/** Anything that has a file, an id and an address. */
export type Thing = Article | Claim | Source | Actor | Event | Figure;

/** What can be cited and embedded, and leaves in other formats beside its page. */
export type Citable = Article | Claim | Figure;

/**
 * What a thing has from its file: the fields of its schema as they are written, without those that
 * linking replaces. The descriptions of these fields are in the schemas.
 */
type FromFile<Type, C extends Collection, Replaced extends keyof Data[C]> = Omit<
  Data[C],
  Replaced | 'formerly'
> & {
  type: Type;
  /** The name of its file without `.md`. */
  id: string;
  /** The path of its file in the content folder. */
  file: string;
  /** The language of its words, where it is not that of the record. */
  wordsIn?: string;
  /** By the keys of plain words that are translated, that their original has changed since. */
  behind?: { [key: string]: BehindNote };
  formerly: string[];
  body: Prose;
};

/** An item of a list in front matter. */
type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/**
 * The whole content, linked: every id has become the thing that it names. Lists are sorted by id.
 */
export interface Record {
  site: Site;
  articles: Article[];
  claims: Claim[];
  sources: Source[];
  actors: Actor[];
  events: Event[];
  figures: Figure[];
  terms: Term[];
}

/**
 * That the original of translated words has changed since they were translated: that it says
 * something else, says no such thing any more, or says more behind them; and on which day, where
 * the record knows it.
 */
export interface BehindNote {
  how: 'changed' | 'removed' | 'added';
  /** Whether the words say it in plain language, and not in another. */
  inPlain?: true;
  day?: Day;
}

/** A word that not every reader knows, with what it means. It has no page of its own. */
export interface Term {
  id: string;
  file: string;
  term: string;
  forms?: string[];
  /** What it means. */
  body: Prose;
}

export interface Site extends Omit<Data['site'], 'topics' | 'lead'> {
  /** Without a slash at its end. */
  address?: string;
  topics: Topic[];
  /** The article that opens the front page, instead of the newest. */
  lead?: Article;
  /** The body of `site.md`: "About". */
  about: Prose;
}

export interface Topic {
  id: string;
  name: string;
}

/**
 * Markdown with its links resolved. A link to a file of the content is found in `links` by its
 * node's url.
 */
export interface Prose {
  file: string;
  /** Its language, where it is not that of the record. */
  wordsIn?: string;
  /**
   * Block content, or one paragraph for a line of front matter. Front matter's own node is taken
   * out.
   */
  tree: Root;
  /** The blocks of it whose original has changed since they were translated. */
  behind?: Map<RootContent, BehindNote[]>;
  /** The things that its relative links name, by the url as written. */
  links: Map<string, Thing>;
  /** Its links to claims, in the order in which a reader meets them. */
  claimLinks: ClaimLink[];
  /** Its links with the title `value`: their words are numbers, bound to those of a chart. */
  valueLinks: ValueLink[];
  /** The tree without marks of Markdown, a space between blocks. */
  text: string;
}

export interface ValueLink extends Omit<ClaimLink, 'claim' | 'title'> {
  thing: Thing;
}

export interface ClaimLink {
  claim: Claim;
  /** Its address as written. */
  url: string;
  /** The linked words, and their node in the tree. */
  words: string;
  node: Link | LinkReference;
  /** As it is written; `linkDirection` tells what it means. */
  title?: string;
  /** Where its address stands. */
  place?: Place;
}

export interface Article extends FromFile<
  'article',
  'articles',
  | 'topic'
  | 'published'
  | 'updated'
  | 'brief'
  | 'timeline'
  | 'questions'
  | 'updates'
  | 'corrections'
  | 'objections'
  | 'withheld'
  | 'retracted'
  | 'picture'
> {
  topic: Topic;
  desk: boolean;
  published: When;
  updated?: When;
  brief: Prose[];
  /** In the order in which they are shown. */
  timeline: Event[];
  /** The same events, by the groups in which they stand; without groups, all in one. */
  timelineGroups: TimelineGroup[];
  questions: Question[];
  updates: Update[];
  corrections: Correction[];
  objections: Objection[];
  /** Versions of its text whose words are no longer shown, by the beginning of their digest. */
  withheld: { version: string; why: string }[];
  draft: boolean;
  retracted?: Retraction;
  /**
   * The claims that its text links, and the sources and actors that these, its events and its text
   * lead to, in the order of first mention.
   */
  claims: Claim[];
  sources: Source[];
  actors: Actor[];
  /** The figures that its text places, in that order. */
  figures: Figure[];
  /** The figure that stands for it on the front page, on cards and in feeds. */
  picture?: Figure;
}

/**
 * Events of a timeline that stand together: an era, a strand. Those outside groups have no title.
 */
export interface TimelineGroup {
  /** The index of its first entry in the list of the article's file. */
  index: number;
  title?: string;
  events: Event[];
}

type QuestionData = Item<Data['articles']['questions']>;
type UpdateData = Item<Data['articles']['updates']>;
type CorrectionData = Item<Data['articles']['corrections']>;
type ObjectionData = Item<Data['articles']['objections']>;
type RetractionData = NonNullable<Data['articles']['retracted']>;

export interface Question extends Omit<QuestionData, 'question' | 'answer' | 'answeredBy'> {
  question: Prose;
  answer?: Prose;
  answeredBy?: Claim;
}

export interface Update extends Omit<UpdateData, 'at' | 'what' | 'claims'> {
  at: When;
  what: Prose;
  claims: Claim[];
}

export interface Correction extends Omit<CorrectionData, 'at' | 'now' | 'claim'> {
  at: When;
  now: Prose;
  /** In an article's correction, the claim that it concerns. */
  claim?: Claim;
}

/** What a reader objected to, and what the newsroom answered. */
export interface Objection extends Omit<ObjectionData, 'at' | 'answer'> {
  at: When;
  answer: Prose;
}

export interface Retraction extends Omit<RetractionData, 'at'> {
  at: When;
}

type StatementData = Item<Data['claims']['statements']>;
type ReportData = Item<Data['claims']['reports']>;
type AgainstData = Item<Data['claims']['against']>;

export type Says = StatementData['says'];
export type Basis = NonNullable<Data['sources']['basis']>;

export interface Claim extends FromFile<
  'claim',
  'claims',
  | 'about'
  | 'holder'
  | 'statements'
  | 'reports'
  | 'against'
  | 'implies'
  | 'excludes'
  | 'lookedAgain'
  | 'corrections'
  | 'objections'
  | 'retracted'
> {
  /** The parties' actors; the holder is among them. */
  about: Actor[];
  /** Whose position it is. */
  holder?: Actor;
  statements: Statement[];
  reports: Report[];
  /** Both ways: a claim that names another is named by it. */
  against: Against[];
  /** The claims that follow from it, and those from which it follows. */
  implies: Claim[];
  impliedBy: Claim[];
  /** Both ways: a claim that excludes another is excluded by it. */
  excludes: Claim[];
  lookedAgain?: When;
  corrections: Correction[];
  objections: Objection[];
  retracted?: Retraction;
  /** Articles (published ones) that show it, by id. */
  articles: Article[];
  /** The figures that assert it or link it, by id. */
  figures: Figure[];
}

/** What an actor says on the record. */
export interface Statement extends Omit<
  StatementData,
  'actor' | 'source' | 'quote' | 'original' | 'when' | 'side'
> {
  type: 'statement';
  claim: Claim;
  /** Its index in the list of the claim's file. */
  index: number;
  actor: Actor;
  /** For whom it speaks on this claim, when not its usual side. */
  side?: Actor;
  /**
   * Whether it was said of another claim (`claim`), from which what it says of this one follows.
   */
  isDerived?: true;
  /** What it says of that claim. */
  saysThere?: Says;
  /** Passages, word for word; empty when the source gives none ("as reported by X"). */
  quotes: string[];
  /** The same words in their own language, passage by passage where given. */
  originals: string[];
  source: Source;
  /** When it was said: `when`, else the source's. */
  when: When;
  /** The day of it. */
  day: Day;
}

/** What a report or document says from its own knowledge, or passes on. */
export interface Report extends Omit<
  ReportData,
  'source' | 'quote' | 'original' | 'when' | 'via' | 'person' | 'first'
> {
  type: 'report';
  claim: Claim;
  /** Its index in the list of the claim's file. */
  index: number;
  source: Source;
  quotes: string[];
  originals: string[];
  when: When;
  day: Day;
  /**
   * The sources that it passes on for this claim: `via`, else what the whole source relays. Empty:
   * it reports itself.
   */
  via: Source[];
  /** For this claim; none for a document or a relay. */
  basis?: Basis;
  /** Who its people are: an actor, or words such as "two sources familiar with the call". */
  person?: Actor | string;
  /** The people whom these words list, where one is an actor or more than one is named. */
  people: (Actor | string)[];
  /** A source that says that this was the first report of the claim. */
  firstSays?: Source;
}

export interface Against extends Omit<AgainstData, 'claim'> {
  claim: Claim;
  /** Its index in the claim's own file; none when the other claim names this one. */
  index?: number;
}

export interface Source extends FromFile<
  'source',
  'sources',
  | 'published'
  | 'person'
  | 'relays'
  | 'knownThrough'
  | 'authors'
  | 'verifiedBy'
  | 'retracted'
  | 'seenAgain'
> {
  published: When;
  person?: Actor | string;
  /** The people whom its words list, where one is an actor or more than one is named. */
  people: (Actor | string)[];
  relays: Source[];
  /** The sources through which we know it, when we have not seen it at all. */
  knownThrough: Source[];
  authors: (Actor | string)[];
  /** The actor that its publisher is, by name or alias. */
  publisherActor?: Actor;
  /** Of a recording: who verified it. */
  verifiedBy: Source[];
  /** From that day nothing rests on it. */
  retracted?: Retraction & { by?: string };
  /** What became of the quoted words on its page, in the order of the file. */
  seenAgain: SeenAgain[];
  /** The words that it holds: the blockquotes of its body. Empty: not recorded. */
  words: string[];
  /** Statements and reports, of any claim, that are taken from it. */
  statements: Statement[];
  reports: Report[];
  /** The figures that rest on it, by id. */
  figures: Figure[];
  /** Kept copies of its pages. */
  kept: KeptFile[];
}

/**
 * What became of words on the page from which they are quoted, on the day on which it was looked
 * at.
 */
export interface SeenAgain {
  at: When;
  words: 'there' | 'changed' | 'gone';
  /** Which words; all that are quoted from it where it names none. */
  quote?: string;
}

export interface Actor extends FromFile<'actor', 'actors', 'side' | 'speaksFor' | 'memberOf'> {
  /** The actor whose party it speaks for; itself when it names none. */
  side: Actor;
  speaksFor?: Actor;
  memberOf: Actor[];
  members: Actor[];
  aliases: string[];
  sameAs: string[];
  /** Everything on record from it, by day. */
  statements: Statement[];
}

export interface Event extends FromFile<
  'event',
  'events',
  'when' | 'planned' | 'announcedFor' | 'after' | 'before' | 'actors' | 'claims' | 'sources'
> {
  /** Empty when it has no date. More than one: reports differ, each with its sources. */
  when: EventTime[];
  planned: boolean;
  announcedFor?: When;
  after: Event[];
  before: Event[];
  /** What it is said to come after, and before, in its own file or in that of the other. */
  earlier: Event[];
  later: Event[];
  actors: Actor[];
  claims: Claim[];
  sources: Source[];
}

export interface EventTime {
  at: When;
  sources: Source[];
  /** What they say of the time, in a few words: "during the talks". */
  note?: string;
}

/**
 * What is shown beside words: a photograph, a map, a table. Its body is its caption. `data` is its
 * front matter, told apart by `kind`.
 */
export interface Figure extends FromFile<
  'figure',
  'figures',
  'kind' | 'sources' | 'claims' | 'verified'
> {
  data: Data['figures'];
  /** The things that its front matter names, by collection and id: `claims/they-spoke`. */
  named: Map<string, Thing>;
  /** The files that it names and that are there, by the name as it is written. */
  attachments: Map<string, Attachment>;
  sources: Source[];
  /** The claims that its front matter names and its caption links, each once. */
  claims: Claim[];
  verified?: { by: string; at: When; how: string };
  /** The articles that place it, or for which it stands, by id. */
  articles: Article[];
}
