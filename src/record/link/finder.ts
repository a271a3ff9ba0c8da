import { nearest } from '../../text/nearest.ts';
import type { Path } from '../../text/parsedFile.ts';
import type { Place, Problem } from '../../text/problem.ts';
import { aWordFor, problemAt, problemIn, wordFor, type AnyEntry, type Entry, type Finding, type Kind } from '../entry.ts';
import type { Identity } from '../identify.ts';
import type { Actor, Article, Claim, Collection, Event, Source, Thing } from '../model.ts';
import { relative } from './contentPaths.ts';

/** What each collection holds. */
export interface Things {
  articles: Article;
  claims: Claim;
  sources: Source;
  actors: Actor;
  events: Event;
}

/** Finds the thing that an id or a path names, and keeps what it could not find. */
export class Finder {
  readonly problems: Problem[] = [];
  readonly #known = new Map<string, Map<string, Identity>>();
  readonly #things = new Map<string, Thing>();
  readonly #files = new Map<string, Identity>();
  /** By `actors/old-id`, the file that had it. */
  readonly #moved = new Map<string, string>();
  #sought = 0;

  constructor(identities: readonly Identity[]) {
    for (const identity of identities) {
      const ids = this.#known.get(identity.collection) ?? new Map<string, Identity>();
      this.#known.set(identity.collection, ids.set(identity.id, identity));
      this.#files.set(identity.file, identity);
    }
  }

  add(file: string, thing: Thing): void {
    this.#things.set(file, thing);
    for (const old of thing.formerly) this.#moved.set(`${thing.kind}s/${old}`, file);
  }

  /** The thing with this id; nothing when there is none (a problem is kept) or when its own file is wrong (that file has its problem already). */
  find<C extends Collection>(entry: Entry, path: Path, collection: C, id: string): Things[C] | undefined {
    const identity = this.#known.get(collection)?.get(id);
    if (identity) return this.#things.get(identity.file) as Things[C] | undefined;
    this.report(entry, path, this.#unknown(collection, id));
    return undefined;
  }

  /** The things with these ids, at a path that holds a list. */
  findAll<C extends Collection>(entry: Entry, path: Path, collection: C, ids: readonly string[] | undefined): Things[C][] {
    const found = new Set<Things[C]>();
    (ids ?? []).forEach((id, index) => {
      const thing = this.find(entry, [...path, index], collection, id);
      if (thing && found.has(thing)) this.report(entry, [...path, index], { severity: 'warning', rule: 'named-twice', message: `"${id}" is named twice here.`, todo: 'Take one of the two out; if another was meant, name that one.' });
      if (thing) found.add(thing);
    });
    return [...found];
  }

  /** An actor by id, or the words as they stand. An id that could only be meant as one, and names nothing, is a problem. */
  person(entry: Entry, path: Path, text: string | undefined): Actor | string | undefined {
    if (text === undefined) return undefined;
    if (this.#known.get('actors')?.has(text) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text)) return this.find(entry, path, 'actors', text);
    return text;
  }

  /** The thing whose file stands at a path of the content folder; nothing when there is none (a problem is kept) or its file is wrong. */
  at(entry: Entry, file: string, url: string, place: Place | undefined): Thing | undefined {
    const thing = this.#things.get(file);
    if (file === 'site.md' && place) this.problems.push(problemIn(entry, place, { rule: 'dead-link', message: 'site.md has no page that a link in a text can lead to.', todo: 'Take the link out: every page leads to "About".' }));
    if (thing || this.#files.has(file)) return thing;
    const finding = this.#noFile(entry, file, url);
    if (place) this.problems.push(problemIn(entry, place, finding));
    return undefined;
  }

  report(entry: Entry | AnyEntry, path: Path, finding: Finding): void {
    this.problems.push(problemAt(entry, path, finding));
  }

  #unknown(collection: Collection, id: string): Finding {
    const elsewhere = [...this.#known].find(([other, ids]) => other !== collection && other !== 'site' && ids.has(id))?.[0] as Kind | undefined;
    const now = this.#things.get(this.#moved.get(`${collection}/${id}`) ?? ''), meant = this.#idMeant(collection, id);
    const mend = now ? `It is called "${now.id}" now.` : meant ? `Did you mean "${meant}"?` : collection === 'claims' ? 'Write the name of a file in claims/, without .md, or make the file. A claim that is taken back stays, with `retracted`: its file is not deleted.' : `Write the name of a file in ${collection}/, without .md, or make the file.`;
    if (elsewhere) return { rule: 'wrong-collection', message: `"${id}" is ${aWordFor(elsewhere)}; here ${aWordFor(collection)} is wanted.`, todo: mend };
    return { rule: 'unknown-id', message: `No ${wordFor[collection]} is called "${id}".`, todo: mend };
  }

  /** The id that was meant by a path, a link, a name or a mistyped id. */
  #idMeant(collection: Collection, text: string): string | undefined {
    const known = this.#known.get(collection) ?? new Map<string, Identity>(), id = lastPartOf(/\]\((.*)\)$/.exec(text)?.[1] ?? text);
    if (known.has(id)) return id;
    if (this.#sought > mostSought) return undefined;
    const named = [...this.#things.values()].find((thing) => `${thing.kind}s` === collection && namesOf(thing).some((name) => name.toLowerCase() === text.toLowerCase()));
    return named?.id ?? this.#nearest(id, known.keys());
  }

  #nearest(word: string, known: Iterable<string>): string | undefined {
    return ++this.#sought > mostSought ? undefined : nearest(word, known);
  }

  /** The file that a path was meant to lead to, as a link from a file has it: one of that name, if it can be only one. */
  fileMeant(from: string, url: string): string | undefined {
    const id = lastPartOf(url.split(/[?#]/)[0]!.replaceAll('\\', '/')).toLowerCase();
    const all = [...this.#known.values()].flatMap((ids) => ids.get(id) ?? []).filter((identity) => identity.collection !== 'site');
    const within = all.filter((identity) => url.includes(`${identity.collection}/`) || url.includes(`${identity.collection}\\`));
    const [file, another] = within.length ? within : all;
    return file && !another ? relative(from, file.file) : undefined;
  }

  #noFile(entry: Entry, file: string, url: string): Finding {
    const all = [...this.#files.values()];
    const name = file.split('/').at(-1) ?? file, folder = file.split('/')[0];
    const now = this.#moved.get(`${folder}/${lastPartOf(file)}`), meant = now === undefined ? this.fileMeant(entry.file, file) : relative(entry.file, now);
    if (meant) return { rule: 'dead-link', message: `The link "${url}" leads to no file.`, todo: `Did you mean "${meant}"?` };
    const sameName = all.find((identity) => `${identity.id}.md` === name && identity.file.startsWith(`${folder}/`)) ?? all.find((identity) => `${identity.id}.md` === name.toLowerCase());
    const close = sameName ?? this.#files.get(this.#nearest(file, this.#files.keys()) ?? '');
    return { rule: 'dead-link', message: `The link "${url}" leads to no file.`, todo: close ? `Did you mean "${relative(entry.file, close.file)}"?` : folder === 'claims' && name.endsWith('.md') ? `Mend the link. A claim that is taken back stays, with \`retracted\`: its file is not deleted.` : 'Link to a file of the content folder by its path from here, such as ../claims/a-claim.md.' };
  }
}

/** How often something like an unknown word is looked for: it takes its time, and more is mended at another go. */
const mostSought = 200;

/** `lastPartOf('../actors/guest.md')` //=> 'guest' */
function lastPartOf(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1)!.replace(/\.md$/i, '');
}

/** The names by which people know a thing. */
function namesOf(thing: Thing): string[] {
  return thing.kind === 'actor' ? [thing.name, ...thing.aliases] : thing.kind === 'claim' ? [thing.claim] : [thing.title];
}
