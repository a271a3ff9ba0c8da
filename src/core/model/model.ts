import type { Root } from 'mdast';
import type { Day, When } from '../dates/when.ts';

/**
 * The five collections: the folder in the content, the type here and the address on the site carry
 * the same word.
 */
export const collections = ['articles', 'claims', 'sources', 'actors', 'events'] as const;
export type Collection = (typeof collections)[number];

/** Anything that has a file, an id and an address. */
export type Thing = Article | Claim | Source | Actor | Event;

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
}

export interface Site {
  name: string;
  tagline: string;
  /** The site's URL, without a slash at its end. Without it there are no canonical addresses. */
  address?: string;
  publisher: string;
  /** An e-mail address or a URL, for corrections. */
  contact: string;
  /** A language tag, `en-GB`. */
  language: string;
  /** An IANA zone, `Europe/Kyiv`. */
  zone: string;
  licence?: string;
  topics: Topic[];
  /** "About". */
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
  /**
   * Block content, or one paragraph for a line of front matter. Front matter's own node is taken
   * out.
   */
  tree: Root;
  /** The things that its relative links name, by the url as written. */
  links: Map<string, Thing>;
  /** The tree without marks of Markdown, a space between blocks. */
  text: string;
}

export interface Article {
  type: 'article';
  id: string;
  file: string;
  title: string;
  dek: string;
  topic: Topic;
  by?: string;
  /** Whether `by` names a desk and not a person. */
  desk: boolean;
  published: When;
  updated?: When;
  brief: Prose[];
  /** In the order in which they are shown. */
  timeline: Event[];
  questions: Question[];
  updates: Update[];
  corrections: Correction[];
  draft: boolean;
  formerly: string[];
  retracted?: Retraction;
  body: Prose;
  /** What it reaches, in the order of first mention. */
  claims: Claim[];
  sources: Source[];
  actors: Actor[];
}

export interface Question {
  question: Prose;
  answeredBy?: Claim;
}

export interface Update {
  at: When;
  what: Prose;
  claims: Claim[];
}

export interface Correction {
  at: When;
  was: string;
  now: Prose;
  /** Of an article's correction: the claim it concerns. */
  claim?: Claim;
}

export interface Retraction {
  at: When;
  why: string;
}

export type Says = 'so' | 'otherwise' | 'in part' | 'no comment' | 'withdrawn';
export type Basis = 'witnessed' | 'named' | 'unnamed' | 'not said';

export interface Claim {
  type: 'claim';
  id: string;
  file: string;
  /** The sentence, without a full stop. */
  claim: string;
  about: Actor[];
  statements: Statement[];
  reports: Report[];
  /** Both ways: a claim that names another is named by it. */
  against: Against[];
  lookedAgain?: When;
  corrections: Correction[];
  formerly: string[];
  retracted?: Retraction;
  body: Prose;
  /** Articles (published ones) that show it, by id. */
  articles: Article[];
}

/** What an actor says on the record. */
export interface Statement {
  type: 'statement';
  claim: Claim;
  /** Its index in the list of the claim's file. */
  index: number;
  actor: Actor;
  says: Says;
  /** Passages, word for word; empty when the source gives none ("as reported by X"). */
  quotes: string[];
  /** The same words in their own language, passage by passage where given. */
  originals: string[];
  source: Source;
  /** When it was said: `when`, else the source's. */
  when: When;
  /** The day of it. */
  day: Day;
  /** The day it entered our record, when later than its own. */
  added?: Day;
}

/** What a report or document says from its own knowledge, or passes on. */
export interface Report {
  type: 'report';
  claim: Claim;
  /** Its index in the list of the claim's file. */
  index: number;
  source: Source;
  says: 'so' | 'otherwise' | 'in part';
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
  /** A source that says that this was the first report of the claim. */
  firstSays?: Source;
  added?: Day;
}

export interface Against {
  claim: Claim;
  note: string;
  /** Its index in the claim's own file; none when the other claim names this one. */
  index?: number;
}

export interface Source {
  type: 'source';
  id: string;
  file: string;
  title: string;
  publisher: string;
  kind: 'report' | 'statement' | 'document';
  url?: string;
  archived?: string;
  /** Where it was read, when not at the publisher's own page. */
  seenIn?: { publisher: string; url: string };
  published: When;
  zone?: string;
  language: string;
  formerly: string[];
  basis?: Basis;
  person?: Actor | string;
  relays: Source[];
  /** The words that it holds: the blockquotes of its body. Empty: not recorded. */
  words: string[];
  body: Prose;
  /** Statements and reports, of any claim, that are taken from it. */
  statements: Statement[];
  reports: Report[];
}

export interface Actor {
  type: 'actor';
  id: string;
  file: string;
  name: string;
  kind: 'person' | 'government' | 'organisation' | 'group';
  role: string;
  /** The actor whose party it speaks for; itself when it names none. */
  side: Actor;
  speaksFor?: Actor;
  memberOf: Actor[];
  members: Actor[];
  aliases: string[];
  sameAs: string[];
  formerly: string[];
  body: Prose;
  /** Everything on record from it, by day. */
  statements: Statement[];
}

export interface Event {
  type: 'event';
  id: string;
  file: string;
  title: string;
  /** Empty when it has no date. More than one: reports differ, each with its sources. */
  when: EventTime[];
  planned: boolean;
  announcedFor?: When;
  after: Event[];
  before: Event[];
  zone?: string;
  whenNote?: string;
  formerly: string[];
  actors: Actor[];
  claims: Claim[];
  sources: Source[];
  body: Prose;
}

export interface EventTime {
  at: When;
  sources: Source[];
}
