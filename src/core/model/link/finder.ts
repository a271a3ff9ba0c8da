import type { MarkdownLine } from '../../markdown/markdownLine.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { problemAt, problemIn, type AnyEntry, type ContentFile, type Entry } from '../entry.ts';
import type { Identity } from '../identify.ts';
import type { Actor, Article, Claim, Collection, Event, Figure, Source, Thing } from '../model.ts';
import { ActorNames } from './actorNames.ts';
import { ReferenceSuggestions } from './suggestReference.ts';

/** What each collection holds. */
export interface Things {
  articles: Article;
  claims: Claim;
  sources: Source;
  actors: Actor;
  events: Event;
  figures: Figure;
}

/** Resolves ids and paths to things, and collects the problems of those that lead to nothing. */
export class Finder {
  readonly problems: Problem[] = [];
  /** The zone of the record, where it is known. */
  readonly zone: string | undefined;
  /** The lines of front matter that have been read as Markdown. */
  readonly lines: MarkdownLine[] = [];
  readonly #known = new Map<string, Map<string, Identity>>();
  readonly #things = new Map<string, Thing>();
  readonly #files = new Map<string, Identity>();
  readonly #names = new ActorNames();
  readonly #suggestions = new ReferenceSuggestions(this.#known, this.#things, this.#files);

  /** Of two files with one id the first is the one that the id names. */
  constructor(identities: readonly Identity[], zone: string | undefined) {
    this.zone = zone;
    for (const identity of identities) {
      const ids = this.#known.get(identity.collection) ?? new Map<string, Identity>();
      this.#known.set(identity.collection, ids);
      if (!ids.has(identity.id)) ids.set(identity.id, identity);
      this.#files.set(identity.file, identity);
    }
  }

  /** A thing of an entry, by its file, and by that which its id names. */
  add({ collection, id, file }: Identity, thing: Thing): void {
    this.#things.set(file, thing);
    const named = this.#known.get(collection)?.get(id);
    if (named) this.#things.set(named.file, thing);
    if (thing.type === 'actor') this.#names.add(thing);
    this.#suggestions.addFormerIds(thing);
  }

  /** Lets a translation lead to what it translates. */
  addTranslation({ collection, id, file }: Identity): void {
    const original = this.#known.get(collection)?.get(id);
    if (!original) return;
    const thing = this.#things.get(original.file);
    if (thing) this.#things.set(file, thing);
    this.#files.set(file, original);
  }

  /**
   * The thing with this id; undefined when no id is given, when nothing has it (a problem is kept),
   * or when its own file is invalid (that file has its problem already).
   */
  find<C extends Collection>(
    entry: Entry,
    path: Path,
    collection: C,
    written: string | undefined,
  ): Things[C] | undefined {
    if (written === undefined) return undefined;
    const ids = this.#known.get(collection);
    const identity = ids?.get(written) ?? ids?.get(withoutHidden(written));
    if (identity) return this.#things.get(identity.file) as Things[C] | undefined;
    this.report(entry, path, this.#suggestions.describeUnknownId(collection, written));
    return undefined;
  }

  /** The things with these ids, at a path that holds a list. */
  findAll<C extends Collection>(
    entry: Entry,
    path: Path,
    collection: C,
    ids: readonly string[] | undefined,
  ): Things[C][] {
    const written = (ids ?? []).map((id, index) => ({ path: [...path, index], id }));
    return this.findEach(entry, collection, written).filter((thing) => thing !== undefined);
  }

  /**
   * The thing with each of these ids: undefined for what is not found or has been listed already.
   */
  findEach<C extends Collection>(
    entry: Entry,
    collection: C,
    written: readonly { path: Path; id: string }[],
  ): (Things[C] | undefined)[] {
    const found = new Set<Things[C]>();
    return written.map(({ path, id }) => {
      const thing = this.find(entry, path, collection, id);
      if (!thing || !found.has(thing)) {
        if (thing) found.add(thing);
        return thing;
      }
      this.report(entry, path, {
        severity: 'warning',
        rule: 'named-twice',
        message: `“${id}” is listed twice.`,
        todo: 'Remove one of the two, or replace it with the one you meant.',
      });
      return undefined;
    });
  }

  /**
   * An actor by id, name or alias, or else the words as written. Words that look like an id but are
   * none are a problem.
   */
  person(entry: Entry, path: Path, text: string | undefined): Actor | string | undefined {
    if (text === undefined) return undefined;
    if (this.#known.get('actors')?.has(text) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text))
      return this.find(entry, path, 'actors', text);
    return this.actorNamed(text) ?? text;
  }

  /** The one actor with this name or alias, however it is written. */
  actorNamed(name: string): Actor | undefined {
    return this.#names.named(name);
  }

  /** The people whom words list, where one is an actor or more than one is named. */
  peopleIn(person: Actor | string | undefined): (Actor | string)[] {
    return typeof person === 'string' ? this.#names.peopleIn(person) : [];
  }

  /**
   * The thing whose file is at a path of the content folder; undefined when there is no such file
   * (a problem is kept) or it is invalid.
   */
  at(entry: ContentFile, file: string, url: string, place: Place | undefined): Thing | undefined {
    const thing = this.#things.get(file);
    if (file === 'site.md' && place)
      this.problems.push(
        problemIn(entry, place, {
          rule: 'dead-link',
          message: 'site.md has no page of its own.',
          todo: 'Remove the link: every page links to “About”.',
        }),
      );
    if (thing || this.#files.has(file)) return thing;
    const finding = this.#suggestions.describeMissingFile(entry, file, url);
    if (place) this.problems.push(problemIn(entry, place, finding));
    return undefined;
  }

  report(entry: Entry | AnyEntry, path: Path, finding: Finding): void {
    this.problems.push(problemAt(entry, path, finding));
  }

  /** The missing things that resemble no existing one, by cause. */
  get unmatched(): ReferenceSuggestions['unmatched'] {
    return this.#suggestions.unmatched;
  }

  /** The way from a file to another one of the content, for an example. */
  examplePath(from: string): string {
    return this.#suggestions.examplePath(from);
  }

  /** The file that a link probably means, as a relative link from another file. */
  suggestFile(from: string, url: string): string | undefined {
    return this.#suggestions.suggestFile(from, url);
  }
}

/** An id without invisible characters, which have problems of their own. */
function withoutHidden(id: string): string {
  return id.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}
