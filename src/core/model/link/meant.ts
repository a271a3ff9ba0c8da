import { nearest } from '../../markdown/nearest.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { aWordFor, wordFor, type Entry, type Kind } from '../entry.ts';
import type { Identity } from '../identify.ts';
import { collections, type Collection, type Thing } from '../model.ts';
import { relative } from './contentPaths.ts';

/**
 * What is said of an id or a path that names nothing: what was meant, if that can be told. All that
 * name the same missing thing have one cause.
 */
export class Meant {
  /** By collection and id. */
  readonly #known: ReadonlyMap<string, ReadonlyMap<string, Identity>>;
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #files: ReadonlyMap<string, Identity>;
  /** By `actors/old-id`, the file that had it. */
  readonly #moved = new Map<string, string>();
  /** What is missing and like nothing that there is, by its cause. */
  readonly unlike = new Map<string, { collection: string; id: string }>();
  #sought = 0;

  constructor(
    known: ReadonlyMap<string, ReadonlyMap<string, Identity>>,
    things: ReadonlyMap<string, Thing>,
    files: ReadonlyMap<string, Identity>,
  ) {
    [this.#known, this.#things, this.#files] = [known, things, files];
  }

  /** Keeps the old ids of a thing. */
  moved(thing: Thing): void {
    for (const old of thing.formerly) this.#moved.set(`${thing.type}s/${old}`, thing.file);
  }

  unknownId(collection: Collection, id: string): Finding {
    const elsewhere = [...this.#known].find(
      ([other, ids]) => other !== collection && other !== 'site' && ids.has(id),
    )?.[0] as Kind | undefined;
    const now = this.#things.get(this.#moved.get(`${collection}/${id}`) ?? ''),
      todo = now ? `It was renamed to “${now.id}”.` : this.#idToWrite(collection, id),
      cause = causeOf(collection, id);
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

  #idToWrite(collection: Collection, id: string): string {
    const words = id.split(/\s+/),
      all = words.length > 1 && words.every((word) => this.#known.get(collection)?.has(word));
    if (all) return `Put a comma between them: ${words.join(', ')}.`;
    const meant = this.#id(collection, id);
    if (!meant) this.unlike.set(causeOf(collection, id), { collection, id });
    return meant
      ? `Did you mean "${meant}"?`
      : collection === 'claims'
        ? `Write the name of a file in claims/ without .md, or create the file. ${kept}`
        : `Write the name of a file in ${collection}/ without .md, or create the file.`;
  }

  /** The id that was meant by a path, a link, a name or a mistyped id. */
  #id(collection: Collection, text: string): string | undefined {
    const known = this.#known.get(collection) ?? new Map<string, Identity>(),
      id = lastPartOf(/\]\((.*)\)$/.exec(text)?.[1] ?? text);
    if (known.has(id)) return id;
    if (this.#sought > mostSought) return undefined;
    const named = [...this.#things.values()].find(
      (thing) =>
        `${thing.type}s` === collection &&
        namesOf(thing).some((name) => name.toLowerCase() === text.toLowerCase()),
    );
    return named?.id ?? this.#nearest(id, known.keys());
  }

  /** One that is like it, or the only one of which it is a part: `spoke` of `they-spoke`. */
  #nearest(word: string, known: Iterable<string>): string | undefined {
    if (++this.#sought > mostSought) return undefined;
    const all = [...known],
      [whole, another] = word === '' ? [] : all.filter((id) => `-${id}-`.includes(`-${word}-`));
    return nearest(word, all) ?? (another === undefined ? whole : undefined);
  }

  /**
   * The file that a path was meant to lead to, as a link from a file has it: one of that name, if
   * it can be only one.
   */
  file(from: string, url: string): string | undefined {
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

  noFile(entry: Entry, file: string, url: string): Finding {
    const folder = file.split('/')[0]!,
      isOurs = (collections as readonly string[]).includes(folder) && file.endsWith('.md');
    const now = this.#moved.get(`${folder}/${lastPartOf(file)}`),
      meant =
        (now === undefined ? this.file(entry.file, file) : relative(entry.file, now)) ??
        this.#fileNear(entry, file, folder);
    if (!meant && isOurs)
      this.unlike.set(causeOf(folder, lastPartOf(file)), {
        collection: folder,
        id: lastPartOf(file),
      });
    const todo = meant
      ? `Did you mean "${meant}"?`
      : isOurs
        ? `Correct the link${folder === 'claims' ? `. ${kept}` : ', or create the file.'}`
        : 'Link to a file of the content folder by its path from here, such as ../claims/a-claim.md.';
    return {
      rule: 'dead-link',
      message: `Broken link: “${url}” does not exist.`,
      todo,
      ...(isOurs ? { cause: causeOf(folder, lastPartOf(file)) } : {}),
    };
  }

  #fileNear(entry: Entry, file: string, folder: string): string | undefined {
    const all = [...this.#files.values()],
      name = file.split('/').at(-1) ?? file,
      known = this.#known.get(folder);
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

/**
 * How often something like an unknown word is looked for: it takes its time, and more is mended at
 * another go.
 */
const mostSought = 200;

function causeOf(folder: string, id: string): string {
  return `no ${folder}/${id}`;
}

/** `lastPartOf('../actors/guest.md')` //=> 'guest' */
function lastPartOf(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1)!.replace(/\.md$/i, '');
}

/** The names by which people know a thing. */
function namesOf(thing: Thing): string[] {
  return thing.type === 'actor'
    ? [thing.name, ...thing.aliases]
    : thing.type === 'claim'
      ? [thing.claim]
      : [thing.title];
}
