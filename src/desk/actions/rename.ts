import type { Path } from '../../core/markdown/parsedFile.ts';
import { bare, schemaAt, type Schema } from '../../core/model/schemaProblems/schema.ts';
import { kindOf } from '../record/kindOf.ts';
import { languageOf, schemaOf } from '../record/schemaOf.ts';
import { collectionOf } from '../source/completions.ts';
import { wayBetween } from '../source/knownFile.ts';
import { editFrontMatter } from '../../core/markdown/edit/editFrontMatter.ts';
import { frontMatterPart, valueOf } from '../../core/markdown/edit/frontMatterPart.ts';

/** What becomes of a file: another text, or none. */
export interface FileChange {
  file: string;
  text: string | undefined;
}

/**
 * Moves a file to another path, and its translations with it: every id and every link that named it
 * names it there. With `wasPublished` its old id goes into `formerly`, so that its old address
 * leads on.
 */
export function rename(
  texts: ReadonlyMap<string, string>,
  from: string,
  to: string,
  wasPublished: boolean,
): FileChange[] {
  const [oldId, newId] = [idOf(from), idOf(to)];
  const moves = new Map([[from, to], ...translationsOf(from, to, [...texts.keys()])]);
  const changes: FileChange[] = [...moves.keys()].map((file) => ({ file, text: undefined }));
  for (const [file, text] of texts) {
    const at = moves.get(file) ?? file;
    let after = withLinks(text, file, at, (path) => moves.get(path) ?? path);
    if (oldId !== newId) {
      after = withIds(after, file, { kind: kindOf(from), oldId, newId });
      if (file === from && wasPublished) after = withFormerId(after, oldId);
      if (file !== from && moves.has(file)) after = withOriginal(after, newId);
    }
    if (moves.has(file) || after !== text) changes.push({ file: at, text: after });
  }
  return changes;
}

/** Where the files go that translate one: they stay beside it, with their languages. */
function translationsOf(from: string, to: string, files: readonly string[]): [string, string][] {
  const [stem, newStem] = [from, to].map((file) => file.slice(0, -'.md'.length));
  return files
    .filter((file) => file.startsWith(`${stem}.`) && languageOf(file) !== undefined)
    .map((file) => [file, `${newStem}${file.slice(stem!.length)}`]);
}

function withOriginal(text: string, id: string): string {
  return editFrontMatter(text, { what: 'set', path: ['translates'], value: id }) ?? text;
}

function withFormerId(text: string, id: string): string {
  const part = frontMatterPart(text);
  const former = part && (valueOf(part) as { formerly?: unknown }).formerly;
  const index = Array.isArray(former) ? former.length : 0;
  return editFrontMatter(text, { what: 'insert', path: ['formerly'], index, value: id }) ?? text;
}

/**
 * The relative links of a text that is at `file` and will be at `at`, each to where its file will
 * be.
 */
function withLinks(
  text: string,
  file: string,
  at: string,
  moved: (path: string) => string,
): string {
  return text.replace(
    /(\]\(<?|^\s*\[[^\]]+\]:\s*<?)([^()\s<>#]+\.md)(?=[#)\s>])/gm,
    (whole, before: string, way: string) => {
      const path = resolved(file, way);
      if (path === undefined) return whole;
      const target = moved(path);
      return target === path && at === file ? whole : `${before}${wayBetween(at, target)}`;
    },
  );
}

/** The path of the content that a relative link leads to; nothing for an address or a way out. */
function resolved(from: string, way: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(way)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const step of decoded(way).split('/')) {
    if (step === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** A link whose per cent signs stand for nothing is taken as it is. */
function decoded(way: string): string {
  try {
    return decodeURI(way);
  } catch {
    return way;
  }
}

/** Front matter in which an id of a kind is another. */
function withIds(
  text: string,
  file: string,
  { kind, oldId, newId }: { kind: string | undefined; oldId: string; newId: string },
): string {
  const part = frontMatterPart(text);
  const schema = part && (schemaOf(file, valueOf(part)) as unknown as Schema | undefined);
  if (!schema) return text;
  let after = text;
  for (const path of pathsOf(valueOf(part), oldId, []))
    if (names(schema, path, kind))
      after = editFrontMatter(after, { what: 'set', path, value: newId }) ?? after;
  return after;
}

function pathsOf(value: unknown, id: string, path: Path): Path[] {
  if (value === id) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, each]) => pathsOf(each, id, [...path, step]));
}

/**
 * Whether what stands at a path is the id of a thing of a kind. An author and a person may be one.
 */
function names(schema: Schema, path: Path, kind: string | undefined): boolean {
  const at = schemaAt(schema, path);
  const choices = at?.def.type === 'union' ? (at.def.options ?? []).map(bare) : at ? [at] : [];
  const isPerson = path.includes('authors') || path.at(-1) === 'person';
  return choices.some((each) => collectionOf(each) === kind) || (kind === 'actors' && isPerson);
}

function idOf(file: string): string {
  return file.replace(/^.*\/|\.md$/g, '');
}
