import type { MarkdownLine } from '../markdown/markdownLine.ts';
import type { Path } from '../markdown/parsedFile.ts';
import { order, type Problem } from '../markdown/problem.ts';
import type { AnyEntry, ContentFile, Entry, Kind } from './entry.ts';
import type { Identity } from './identify.ts';
import { fillActor, newActor, resolveSides } from './link/actor.ts';
import { fillArticle, newArticle } from './link/article.ts';
import { fillClaim, newClaim } from './link/claim.ts';
import { fillEvent, newEvent } from './link/event.ts';
import type { KeptFile } from './capture.ts';
import type { Attachment } from './figure/attachment.ts';
import { fillFigure, newFigure } from './link/figure.ts';
import { Finder } from './link/finder.ts';
import { proseOfUnread } from './link/prose.ts';
import { withRenamed } from './link/renamed.ts';
import { termOf } from './link/term.ts';
import { linkSite } from './link/site.ts';
import { fillSource, giveCopies, newSource } from './link/source.ts';
import type { When } from '../dates/when.ts';
import type { Article, Collection, Prose, Record, Thing } from './model.ts';
import type { Translation } from './translation/translation.ts';
import { waitingArticles } from './waiting.ts';
import { collectContents, reachOf } from './collectContents.ts';
import { markForeign } from './foreignArticles.ts';

/** The linked record, and the way back from each thing to the file that it was read from. */
export interface LinkedRecord {
  record: Record;
  entries: readonly AnyEntry[];
  /** All files that there are, also those that could not be read. */
  identities: readonly Identity[];
  /** The files that say others in another language. */
  translations: readonly Translation[];
  /** The files beside the figures; nothing where who read the folder has not handed them over. */
  attachments: readonly Attachment[] | undefined;
  /** The kept copies of sources' pages; nothing where nobody has looked for them. */
  captures: readonly KeptFile[] | undefined;
  entryOf: Map<Thing, AnyEntry>;
  siteEntry: Entry<'site'> | undefined;
  /** Whether there is a `site.md`, readable or not. */
  hasSiteFile: boolean;
  /** The files that could not be read: what one of them names is not known. */
  unreadFiles: readonly Identity[];
  /** Those of them that could be parsed, with their prose: it is checked like that of others. */
  unreadProse: readonly UnreadProse[];
  /** The files in which an id or a link names nothing: what was meant is not known. */
  filesWithDeadReferences: ReadonlySet<string>;
  /** The lines of front matter that are Markdown. */
  lines: readonly MarkdownLine[];
  /** What could not be linked. */
  problems: Problem[];
}

/** A file whose front matter is not what its schema asks for, and its prose. */
export interface UnreadProse {
  file: ContentFile;
  /** Each with its path in front matter; the body has none. */
  texts: readonly { path?: Path; prose: Prose }[];
}

/**
 * What lies beside the files of a record: those that figures may name, kept copies, and
 * translations.
 */
interface Beside {
  attachments?: readonly Attachment[] | undefined;
  captures?: readonly KeptFile[] | undefined;
  translations?: readonly Translation[];
}

/**
 * Turns every id and every relative link into the thing that it names. What names nothing is left
 * out, with a problem.
 * `identities` are all files that there are, also those whose front matter is wrong: naming one of
 * these is no second problem. Of `unread`, the parsed ones among these, the links are resolved.
 */
export function linkRecord(
  entries: readonly AnyEntry[],
  identities: readonly Identity[] = entries,
  unread: readonly ContentFile[] = [],
  { attachments, captures, translations = [] }: Beside = {},
): LinkedRecord {
  const of = <K extends Kind>(collection: K) => entriesOf(entries, collection);
  const siteEntry = of('site')[0];
  const finder = new Finder(identities, siteEntry?.data.zone);
  const entryOf = new Map<Thing, AnyEntry>();
  const make = makerOf(of, finder, entryOf);
  const actors = make('actors', newActor);
  const sources = make('sources', newSource);
  const claims = make('claims', newClaim);
  const events = make('events', newEvent);
  const figures = make('figures', newFigure);
  const articles = make('articles', newArticle);
  for (const translation of translations) finder.addTranslation(translation);
  const site = linkSite(siteEntry, finder);
  for (const [entry, actor] of actors) fillActor(actor, entry, finder);
  resolveSides(actors.map(([, actor]) => actor));
  for (const [entry, source] of sources) fillSource(source, entry, finder);
  giveCopies(things(sources), captures);
  for (const [entry, claim] of claims) fillClaim(claim, entry, finder);
  for (const [entry, event] of events) fillEvent(event, entry, finder);
  for (const [entry, figure] of figures) fillFigure(figure, entry, finder, attachments);
  for (const [entry, article] of articles)
    fillArticle(article, entry, finder, siteEntry && site.topics);
  const unreadProse = unread.map((file) => ({ file, texts: proseOfUnread(file, finder) }));
  const record = {
    site,
    articles: things(articles),
    claims: things(claims),
    sources: things(sources),
    actors: things(actors),
    events: things(events),
    terms: of('terms').map((entry) => termOf(entry, finder)),
    figures: things(figures),
  };
  collectContents(record);
  markForeign(record);
  return {
    record,
    entries,
    identities,
    translations,
    attachments,
    captures,
    entryOf,
    siteEntry,
    hasSiteFile: identities.some((identity) => identity.collection === 'site'),
    unreadFiles: unreadFiles(identities, entries),
    unreadProse,
    filesWithDeadReferences: filesWithDeadReferences(finder.problems),
    lines: finder.lines,
    problems: withRenamed(finder, record, reachedFrom(record.articles)),
  };
}

/** What makes the things of a collection, and lets the finder find them. */
function makerOf(
  of: <K extends Kind>(collection: K) => Entry<K>[],
  finder: Finder,
  entryOf: Map<Thing, AnyEntry>,
) {
  return <K extends Collection, T extends Thing>(
    collection: K,
    create: (entry: Entry<K>, zone: string | undefined) => T,
  ): [Entry<K>, T][] =>
    of(collection).map((entry) => {
      const thing = create(entry, finder.zone);
      entryOf.set(thing, entry as unknown as AnyEntry);
      finder.add(entry, thing);
      return [entry, thing];
    });
}

function things<T>(made: readonly [unknown, T][]): T[] {
  return made.map(([, thing]) => thing);
}

/** The entries of a collection, sorted by id. */
function entriesOf<K extends Kind>(entries: readonly AnyEntry[], collection: K): Entry<K>[] {
  return (entries.filter((entry) => entry.collection === collection) as Entry<K>[]).sort((a, b) =>
    order(a.id, b.id),
  );
}

function unreadFiles(identities: readonly Identity[], entries: readonly AnyEntry[]): Identity[] {
  const read = new Set(entries.map((entry) => entry.file));
  return identities.filter((identity) => !read.has(identity.file));
}

function filesWithDeadReferences(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems
      .filter(({ rule }) => ['unknown-id', 'wrong-collection', 'dead-link'].includes(rule))
      .map(({ file }) => file),
  );
}

/**
 * The entries that are published at an instant (without one, at any time): all but drafts, articles
 * that wait, and what only these reach.
 */
export function publishedEntries(linked: LinkedRecord, at?: When): AnyEntry[] {
  const { articles } = linked.record;
  const waiting = new Set(waitingArticles(linked.record, at));
  const isHidden = (article: Article) => article.draft || waiting.has(article);
  const byHidden = reachedFrom(articles.filter(isHidden));
  const byOthers = reachedFrom(articles.filter((article) => !isHidden(article)));
  const hidden = new Set<AnyEntry | undefined>();
  for (const thing of byHidden) if (!byOthers.has(thing)) hidden.add(linked.entryOf.get(thing));
  return linked.entries.filter((entry) => !hidden.has(entry));
}

/** Everything that articles reach, themselves among it. */
export function reachedFrom(articles: Record['articles']): Set<Thing> {
  return new Set(articles.flatMap(reachOf));
}
