import type { Path } from '../../core/markdown/parsedFile.ts';
import { bare, schemaAt, type Schema } from '../../core/model/schemaProblems/schema.ts';
import { schemas } from '../../core/model/schemas.ts';
import { kindOf } from '../record/kindOf.ts';
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
 * Moves a file to another path: every id and every link that named it names it there. With
 * `wasPublished` its old id goes into `formerly`, so that its old address leads on.
 */
export function rename(
  texts: ReadonlyMap<string, string>,
  from: string,
  to: string,
  wasPublished: boolean,
): FileChange[] {
  const [oldId, newId] = [idOf(from), idOf(to)];
  const changes: FileChange[] = [{ file: from, text: undefined }];
  for (const [file, text] of texts) {
    const isIt = file === from;
    const at = isIt ? to : file;
    let after = withLinks(text, file, at, (path) => (path === from ? to : path));
    if (oldId !== newId) after = withIds(after, file, { kind: kindOf(from), oldId, newId });
    if (isIt && wasPublished && oldId !== newId) after = withFormerId(after, oldId);
    if (isIt || after !== text) changes.push({ file: at, text: after });
  }
  return changes;
}

function withFormerId(text: string, id: string): string {
  const part = frontMatterPart(text);
  const former = part && (valueOf(part) as { formerly?: unknown }).formerly;
  const index = Array.isArray(former) ? former.length : 0;
  return editFrontMatter(text, { what: 'insert', path: ['formerly'], index, value: id }) ?? text;
}

/** The relative links of a text that is at `file` and will be at `at`, each to where its file will be. */
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
  const own = kindOf(file);
  const part = frontMatterPart(text);
  if (!own || !part) return text;
  const schema = schemas[own] as unknown as Schema;
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

/** Whether what stands at a path is the id of a thing of a kind. An author and a person may be one. */
function names(schema: Schema, path: Path, kind: string | undefined): boolean {
  const at = schemaAt(schema, path);
  const choices = at?.def.type === 'union' ? (at.def.options ?? []).map(bare) : at ? [at] : [];
  const isPerson = path.includes('authors') || path.at(-1) === 'person';
  return choices.some((each) => collectionOf(each) === kind) || (kind === 'actors' && isPerson);
}

function idOf(file: string): string {
  return file.replace(/^.*\/|\.md$/g, '');
}
