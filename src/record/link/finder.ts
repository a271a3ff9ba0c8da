import type { Path } from '../../text/parsedFile.ts';
import { nearest } from '../../text/nearest.ts';
import type { Place, Problem } from '../../text/problem.ts';
import { aWordFor, problemAt, problemIn, wordFor, type AnyEntry, type Entry, type Finding, type Kind } from '../entry.ts';
import type { Identity } from '../identify.ts';
import type { Actor, Article, Claim, Collection, Event, Source, Thing } from '../model.ts';

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

  constructor(identities: readonly Identity[]) {
    for (const identity of identities) {
      const ids = this.#known.get(identity.collection) ?? new Map<string, Identity>();
      this.#known.set(identity.collection, ids.set(identity.id, identity));
    }
  }

  add(file: string, thing: Thing): void {
    this.#things.set(file, thing);
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
    return [...new Set((ids ?? []).flatMap((id, index) => this.find(entry, [...path, index], collection, id) ?? []))];
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
    if (thing || this.#isFile(file)) return thing;
    const finding = this.#noFile(entry, file, url);
    if (place) this.problems.push(problemIn(entry, place, finding));
    return undefined;
  }

  report(entry: Entry | AnyEntry, path: Path, finding: Finding): void {
    this.problems.push(problemAt(entry, path, finding));
  }

  #isFile(file: string): boolean {
    return [...this.#known.values()].some((ids) => [...ids.values()].some((identity) => identity.file === file));
  }

  #unknown(collection: Collection, id: string): Finding {
    const elsewhere = [...this.#known].find(([other, ids]) => other !== collection && other !== 'site' && ids.has(id))?.[0] as Kind | undefined;
    const meant = nearest(id, this.#known.get(collection)?.keys() ?? []);
    const mend = meant ? `Did you mean "${meant}"?` : `Write the name of a file in ${collection}/, without .md, or make the file.`;
    if (elsewhere) return { rule: 'wrong-collection', message: `"${id}" is ${aWordFor(elsewhere)}; here ${aWordFor(collection)} is wanted.`, todo: mend };
    return { rule: 'unknown-id', message: `No ${wordFor[collection]} is called "${id}".`, todo: mend };
  }

  #noFile(entry: Entry, file: string, url: string): Finding {
    const all = [...this.#known.values()].flatMap((ids) => [...ids.values()]);
    const name = file.split('/').at(-1) ?? file, folder = file.split('/')[0];
    const sameName = all.find((identity) => `${identity.id}.md` === name && identity.file.startsWith(`${folder}/`)) ?? all.find((identity) => `${identity.id}.md` === name.toLowerCase());
    const close = sameName ?? all.find((identity) => identity.file === nearest(file, all.map((each) => each.file)));
    return { rule: 'dead-link', message: `The link "${url}" leads to no file.`, todo: close ? `Did you mean "${relative(entry.file, close.file)}"?` : 'Link to a file of the content folder by its path from here, such as ../claims/a-claim.md.' };
  }
}

/** The path from one file of the content folder to another, as a Markdown link has it. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1), there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => '..');
  return [...(up.length ? up : ['.']), ...there.slice(shared)].join('/');
}

/** The file of the content folder that a relative link leads to; nothing when it leaves the folder. */
export function resolve(from: string, url: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of url.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
