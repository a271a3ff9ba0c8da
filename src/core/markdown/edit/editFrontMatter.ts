import type { Path } from '../parsedFile.ts';
import { spotAt } from './extents.ts';
import { frontMatterPart, valueOf, type FrontMatterPart } from './frontMatterPart.ts';
import type { Value } from './render.ts';
import {
  addKeySplice,
  insertSplice,
  listAt,
  mapAt,
  moveSplice,
  removeSplice,
  replaceSplice,
  type Splice,
} from './splices.ts';

/** One edit of front matter. A value that is undefined takes the key or the item out. */
export type Edit =
  | { what: 'set'; path: Path; value: Value | undefined }
  | { what: 'insert'; path: Path; index: number; value: Value }
  | { what: 'move'; path: Path; from: number; to: number };

/**
 * A text with one edit of its front matter. Comments, order and quoting of all else stay byte for
 * byte. `order` is that in which the keys of the schema stand. Nothing where the front matter
 * cannot be read, or the path leads nowhere: then the text itself is to be mended.
 */
export function editFrontMatter(
  text: string,
  edit: Edit,
  order: readonly string[] = [],
): string | undefined {
  const part = frontMatterPart(text);
  if (!part) return undefined;
  const before = valueOf(part);
  const wanted = applied(before, edit);
  if (wanted === undefined) return undefined;
  if (JSON.stringify(wanted) === JSON.stringify(before)) return text;
  for (const splice of splicesFor(part, edit, wanted, order)) {
    if (!splice) continue;
    const after = spliced(text, part, splice);
    const read = frontMatterPart(after);
    // What is written must say what was meant, and nothing else.
    if (read && isSame(valueOf(read), wanted)) return after;
  }
  return undefined;
}

/**
 * The narrowest splice first, then ever wider ones, each with the whole value that it stands in.
 */
function* splicesFor(
  part: FrontMatterPart,
  edit: Edit,
  wanted: unknown,
  order: readonly string[],
): Generator<Splice | undefined> {
  const { path } = edit;
  if (edit.what === 'insert') {
    const list = listAt(part, path);
    if (list) yield insertSplice(part, list, edit.index, edit.value);
  } else if (edit.what === 'move') {
    const list = listAt(part, path);
    if (list) yield moveSplice(part, list, edit.from, edit.to);
  } else {
    const spot = spotAt(part.doc.contents, path);
    if (edit.value === undefined) {
      if (spot) yield removeSplice(part, spot);
    } else if (spot) yield replaceSplice(part, spot, edit.value);
  }
  for (let depth = path.length; depth > 0; depth--) {
    const above = path.slice(0, depth);
    const value = at(wanted, above) as Value | undefined;
    const spot = spotAt(part.doc.contents, above);
    if (value === undefined) {
      if (spot) yield removeSplice(part, spot);
    } else if (spot) yield replaceSplice(part, spot, value);
    else {
      const map = mapAt(part, above.slice(0, -1));
      if (map !== undefined)
        yield addKeySplice(part, map, { key: String(above.at(-1)), value }, order);
    }
  }
}

function spliced(text: string, { start, source }: FrontMatterPart, splice: Splice): string {
  const lineBreak = /\r\n/.test(source) ? '\r\n' : '\n';
  return (
    text.slice(0, start + splice.from) +
    splice.insert.replace(/\r?\n/g, lineBreak) +
    text.slice(start + splice.to)
  );
}

/** The value as it is to be after an edit. What holds nothing any more goes, too. */
function applied(value: unknown, edit: Edit): unknown {
  const after = structuredClone(value) as Value;
  const { path } = edit;
  if (edit.what === 'set') return setAt(after, path, edit.value) ?? {};
  const list = at(after, path);
  if (edit.what === 'insert') {
    if (!Array.isArray(list)) return setAt(after, path, [edit.value]);
    list.splice(edit.index, 0, edit.value);
  } else {
    if (!Array.isArray(list)) return undefined;
    list.splice(edit.to, 0, ...list.splice(edit.from, 1));
  }
  return after;
}

function setAt(holder: Value | undefined, path: Path, value: Value | undefined): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    const inner = setAt(holder[Number(step)], rest, value);
    if (inner === undefined) holder.splice(Number(step), 1);
    else holder[Number(step)] = inner;
    return holder.length > 0 ? holder : undefined;
  }
  const map = typeof holder === 'object' && holder !== null ? holder : {};
  const inner = setAt(map[String(step)], rest, value);
  if (inner === undefined) delete map[String(step)];
  else map[String(step)] = inner;
  return Object.keys(map).length > 0 ? map : undefined;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, step) => (holder as { [key: string | number]: unknown } | undefined | null)?.[step],
    value,
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Plain data with the keys of each map in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
