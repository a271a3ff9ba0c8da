import { nearest } from '../../markdown/nearest.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { aWordFor, wordFor, type ContentFile, type Kind } from '../entry.ts';
import type { Identity } from '../identify.ts';
import { collections, type Collection, type Thing } from '../model.ts';
import { relative } from './contentPaths.ts';

/**
 * Describes ids and paths that lead to nothing, and suggests the right one where it can be told.
 * All references to the same missing thing have one cause.
 */
export class ReferenceSuggestions {
  /** By collection and id. */
  readonly #known: ReadonlyMap<string, ReadonlyMap<string, Identity>>;
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #files: ReadonlyMap<string, Identity>;
  /** By `actors/old-id`, the file that had it. */
  readonly #renamed = new Map<string, string>();
  /** The missing things that resemble no existing one, by cause. */
  readonly unmatched = new Map<string, { collection: string; id: string }>();
  #searches = 0;

  constructor(
    known: ReadonlyMap<string, ReadonlyMap<string, Identity>>,
    things: ReadonlyMap<string, Thing>,
    files: ReadonlyMap<string, Identity>,
  ) {
    [this.#known, this.#things, this.#files] = [known, things, files];
  }

  /** Remembers the old ids of a thing. */
  addFormerIds(thing: Thing): void {
    for (const old of thing.formerly) this.#renamed.set(`${thing.type}s/${old}`, thing.file);
  }

  describeUnknownId(collection: Collection, id: string): Finding {
    const elsewhere = [...this.#known].find(
      ([other, ids]) => other !== collection && other !== 'site' && ids.has(id),
    )?.[0] as Kind | undefined;
    const now = this.#things.get(this.#renamed.get(`${collection}/${id}`) ?? '');
    const todo = now ? `It was renamed to “${now.id}”.` : this.#correctionOf(collection, id);
    const cause = causeOf(collection, id);
    if (elsewhere)
      return {
        rule: 'wrong-collection',
        message: `“${id}” is ${aWordFor(elsewhere)}, and ${aWordFor(collection)} is required here.`,
        todo,
        cause,
      };
    return {
      rule: 'unknown-id',
      message: `Unknown ${wordFor[collection]} “${id}”.`,
      todo,
      cause,
    };
  }

  #correctionOf(collection: Collection, id: string): string {
    const words = id.split(/\s+/);
    const all = words.length > 1 && words.every((word) => this.#known.get(collection)?.has(word));
    if (all) return `Put a comma between them: ${words.join(', ')}.`;
    const meant = this.#suggestId(collection, id);
    if (!meant) this.unmatched.set(causeOf(collection, id), { collection, id });
    return meant
      ? `Did you mean “${meant}”?`
      : collection === 'claims'
        ? `Write the name of a file in claims/ without .md, or create the file. ${kept}`
        : `Write the name of a file in ${collection}/ without .md, or create the file.`;
  }

  /** The id that is meant by a path, a link, a name or a mistyped id. */
  #suggestId(collection: Collection, text: string): string | undefined {
    const known = this.#known.get(collection) ?? new Map<string, Identity>();
    const id = lastPartOf(
      /\]\((.*)\)$|^\[\[([^|]+).*\]\]$/.exec(text)?.slice(1).find(Boolean) ?? text,
    );
    if (known.has(id)) return id;
    if (this.#searches > mostSearches) return undefined;
    const named = [...this.#things.values()].find(
      (thing) =>
        `${thing.type}s` === collection &&
        namesOf(thing).some((name) => name.toLowerCase() === text.toLowerCase()),
    );
    return named?.id ?? this.#nearest(id, known.keys());
  }

  /** The most similar one, or the only one of which it is a part: `they-spoke` for `spoke`. */
  #nearest(word: string, known: Iterable<string>): string | undefined {
    if (++this.#searches > mostSearches) return undefined;
    const all = [...known];
    const [whole, another] = word === '' ? [] : all.filter((id) => `-${id}-`.includes(`-${word}-`));
    return nearest(word, all) ?? (another === undefined ? whole : undefined);
  }

  /** The only file with the name in a path, as a relative link from another file. */
  suggestFile(from: string, url: string): string | undefined {
    const id = lastPartOf(url.split(/[?#]/)[0]!.replaceAll('\\', '/')).toLowerCase();
    const all = [...this.#known.values()]
      .flatMap((ids) => ids.get(id) ?? [])
      .filter((identity) => identity.collection !== 'site');
    const within = all.filter(
      (identity) =>
        url.includes(`${identity.collection}/`) || url.includes(`${identity.collection}\\`),
    );
    const [file, another] = within.length ? within : all;
    return file && !another ? relative(from, file.file) : undefined;
  }

  describeMissingFile(entry: ContentFile, file: string, url: string): Finding {
    const folder = file.split('/')[0]!;
    const isOurs = (collections as readonly string[]).includes(folder) && file.endsWith('.md');
    const now = this.#renamed.get(`${folder}/${lastPartOf(file)}`);
    const meant =
      (now === undefined ? this.suggestFile(entry.file, file) : relative(entry.file, now)) ??
      this.#nearestFile(entry, file, folder);
    if (!meant && isOurs)
      this.unmatched.set(causeOf(folder, lastPartOf(file)), {
        collection: folder,
        id: lastPartOf(file),
      });
    const todo = meant
      ? `Did you mean “${meant}”?`
      : isOurs
        ? `Correct the link${folder === 'claims' ? `. ${kept}` : ', or create the file.'}`
        : `Link to a file of the content folder by its path from here, such as ${this.examplePath(entry.file)}.`;
    return {
      rule: 'dead-link',
      message: `Broken link: “${url}” does not exist.`,
      todo,
      ...(isOurs ? { cause: causeOf(folder, lastPartOf(file)) } : {}),
    };
  }

  /** The way from a file to another one of the content, for an example. */
  examplePath(from: string): string {
    const [claim] = [...(this.#known.get('claims')?.values() ?? [])].filter(
      ({ file }) => file !== from,
    );
    return claim ? relative(from, claim.file) : '../claims/a-claim.md';
  }

  #nearestFile(entry: ContentFile, file: string, folder: string): string | undefined {
    const all = [...this.#files.values()];
    const name = file.split('/').at(-1) ?? file;
    const known = this.#known.get(folder);
    const sameName =
      all.find(
        (identity) => `${identity.id}.md` === name && identity.file.startsWith(`${folder}/`),
      ) ?? all.find((identity) => `${identity.id}.md` === name.toLowerCase());
    const close =
      sameName ??
      (known
        ? known.get(this.#nearest(lastPartOf(file), known.keys()) ?? '')
        : this.#files.get(this.#nearest(file, this.#files.keys()) ?? ''));
    return close && relative(entry.file, close.file);
  }
}

const kept = 'To take back a claim, keep its file and add `retracted`.';

/** The search for a similar word is slow: after this many, further problems get no suggestion. */
const mostSearches = 200;

function causeOf(folder: string, id: string): string {
  return `no ${folder}/${id}`;
}

/** `lastPartOf('../actors/guest.md')` //=> 'guest' */
function lastPartOf(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1)!.replace(/\.md$/i, '');
}

/** The names of a thing that people may write instead of its id. */
function namesOf(thing: Thing): string[] {
  return thing.type === 'actor'
    ? [thing.name, ...thing.aliases]
    : thing.type === 'claim'
      ? [thing.claim]
      : [thing.title];
}
