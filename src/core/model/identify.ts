import { firstLetters } from '../markdown/graphemes.ts';
import { withoutDiacritics } from '../markdown/withoutDiacritics.ts';
import { order, type Problem } from '../markdown/problem.ts';
import { copyOf } from './copyOf.ts';
import { problemIn, wordFor, type Kind } from './entry.ts';
import { idPattern, longestId } from './idPattern.ts';
import { collections, type Collection } from './model.ts';
import { plain } from './plain.ts';

/** What a file is, told by its path alone: so it is known even when what stands in it is wrong. */
export interface Identity {
  collection: Kind;
  id: string;
  file: string;
  /** Of a translation, its language: `call-to-moscow.uk.md`; of one in plain language, `plain`. */
  language?: string;
}

/**
 * Tells the collection and the id of each file of the content folder. A file that is none comes
 * back as a problem; of two files with one id the first by path is kept, and both are named.
 * `passedOver` are the others of a collection, which are not read: to name one of them is no second
 * problem.
 */
export function identify(files: readonly string[]): {
  identities: Identity[];
  passedOver: Identity[];
  problems: Problem[];
} {
  const identities: Identity[] = [];
  const passedOver: Identity[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, Identity>();
  const keys = new Set(files.map(keyOf));
  for (const file of [...files].sort(order)) {
    const identity = identityOf(file, keys);
    if ('problem' in identity) {
      problems.push(identity.problem);
      const [collection, id] = keyOf(file).split('/') as [Collection, string];
      if (identity.problem.rule === 'file-name' && id !== undefined)
        passedOver.push({ collection, id, file });
      continue;
    }
    const key = keyOf(file);
    const earlier = taken.get(key);
    if (earlier) {
      problems.push(sameId(earlier.file, file, identity));
      passedOver.push(identity);
      continue;
    }
    taken.set(key, identity);
    identities.push(identity);
  }
  return { identities, passedOver, problems };
}

/** The folders of the content: the collections, and the glossary. */
export const folders = [...collections, 'terms'] as const;
type Folder = (typeof folders)[number];

function identityOf(file: string, keys: ReadonlySet<string>): Identity | { problem: Problem } {
  const parts = file.split('/');
  const name = parts.at(-1) ?? file;
  if (file === 'site.md') return { collection: 'site', id: 'site', file };
  if (parts.length === 1 && /^site\.[^.]+\.md$/.test(file))
    return translationOf({ collection: 'site', id: 'site', file }, file.split('.')[1]!);
  if (!name.endsWith('.md')) {
    return {
      problem: atTop(file, {
        severity: 'warning',
        rule: 'stray-file',
        message: `“${name}” is not a Markdown file and is not published.`,
        todo: 'Move it out of the content folder, or delete it.',
      }),
    };
  }
  const copied = parts.length < 2 && copyOf(name.slice(0, -'.md'.length), (one) => one === 'site');
  if (copied === 'site')
    return { problem: atTop(file, { rule: 'file-name', ...copyFault(name, copied, true) }) };
  const folder = parts[0] as Folder;
  if (parts.length < 2 || !folders.includes(folder)) {
    return {
      problem: atTop(file, {
        severity: 'warning',
        rule: 'stray-file',
        message: `“${file}” is in none of the folders of content and is not published.`,
        todo: `Move it into ${folders.join(', ')}, or out of the content folder.`,
      }),
    };
  }
  const id = name.slice(0, -'.md'.length);
  const variant = variantOf(folder, id, file);
  if (variant) return variant;
  const fault = nameFault(folder, id, keys);
  return fault
    ? { problem: atTop(file, { rule: 'file-name', ...fault }) }
    : { collection: folder, id, file };
}

/** A file beside its original: in plain language or another language; nothing for an original. */
function variantOf(
  folder: Folder,
  id: string,
  file: string,
): Identity | { problem: Problem } | undefined {
  const [, inPlain] = /^([a-z0-9-]+)\.plain$/.exec(id) ?? [];
  if (inPlain !== undefined)
    return folder === 'articles'
      ? { collection: folder, id: inPlain, file, language: plain }
      : {
          problem: atTop(file, {
            rule: 'file-name',
            message: 'Only an article has an edition in plain language.',
            todo: 'Delete this file, or write its words into the original.',
          }),
        };
  const [, original, language] = /^([a-z0-9-]+)\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(id) ?? [];
  return original !== undefined && copyOf(id, () => false) === undefined
    ? translationOf({ collection: folder, id: original, file }, language!)
    : undefined;
}

/** A file beside its original, with the tag of its language in its name. */
function translationOf(identity: Identity, language: string): Identity | { problem: Problem } {
  const fault = languageFault(language);
  return fault
    ? { problem: atTop(identity.file, { rule: 'file-name', ...fault }) }
    : { ...identity, language };
}

/** Why a language cannot be told by these letters; nothing for a tag as it is to be written. */
export function languageFault(tag: string): { message: string; todo: string } | undefined {
  const proper = properTag(tag);
  if (proper === tag) return undefined;
  return {
    message: `“${tag}” is not the tag of a language.`,
    todo: proper === undefined ? 'Write one such as uk, de or pt-BR.' : `Write ${proper}.`,
  };
}

function properTag(tag: string): string | undefined {
  try {
    const [proper] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return proper !== undefined && names.of(proper) !== undefined ? proper : undefined;
  } catch {
    return undefined;
  }
}

/** Why a file of a collection cannot have its name. */
function nameFault(
  collection: Folder,
  id: string,
  keys: ReadonlySet<string>,
): { message: string; todo: string } | undefined {
  const copied = idPattern.test(id)
    ? undefined
    : copyOf(id, (name) => keys.has(`${collection}/${name}`));
  if (copied !== undefined)
    return copyFault(`${id}.md`, copied, keys.has(`${collection}/${copied}`));
  if (id.length > longestId)
    return {
      message: `The file name “${firstLetters(id, 40)}….md” has ${id.length} letters, and ${longestId} is the most.`,
      todo: 'Rename it to a few words of what it is about.',
    };
  if (!idPattern.test(id)) {
    const plain = plainName(id, wordFor[collection]);
    const what = keys.has(`${collection}/${plain}`)
      ? `${plain}.md already exists: delete one of the two, or choose another name`
      : `Rename it to ${plain}.md`;
    return {
      message: `Invalid file name “${id}.md”.`,
      todo: `Use a–z, 0–9 and single hyphens. ${what}.`,
    };
  }
  if (id === 'constructor')
    return { message: '“constructor” is a reserved name.', todo: 'Rename the file.' };
  if (isMonth(collection, id))
    return {
      message: `“${id}” is reserved for the list of articles of that month.`,
      todo: 'Rename the file.',
    };
  return undefined;
}

/** What a program has left behind is not to be published under any name. */
function copyFault(
  name: string,
  original: string,
  isThere: boolean,
): { message: string; todo: string } {
  return {
    message: `“${name}” looks like a copy of ${original}.md.`,
    todo: isThere
      ? `Delete it; what is newer in it belongs in ${original}.md.`
      : `Delete it; ${original}.md is not there, so restore that first if it is wanted.`,
  };
}

/** Whether an article of this id would stand where the articles of a month are listed. */
export function isMonth(collection: Kind, id: string): boolean {
  return collection === 'articles' && /^\d{4}-\d\d$/.test(id);
}

function plainName(id: string, otherwise: string): string {
  const name = withoutDiacritics(id.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || `new-${otherwise}`;
}

function sameId(file: string, other: string, { collection, id }: Identity): Problem {
  return atTop(file, {
    rule: 'same-id',
    message: `The ${wordFor[collection]} “${id}” has two files: ${file} and ${other}.`,
    todo: 'Rename or delete one of them.',
  });
}

/**
 * The collection and the id that a path would give, whether they may be so or not: `actors/host`.
 */
function keyOf(file: string): string {
  return `${file.split('/')[0]}/${file.split('/').at(-1)!.slice(0, -'.md'.length)}`;
}

function atTop(file: string, finding: Parameters<typeof problemIn>[2]): Problem {
  return problemIn({ file }, { line: 1, column: 1 }, finding);
}
