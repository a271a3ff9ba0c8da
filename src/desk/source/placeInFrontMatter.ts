import type { Path } from '../../core/markdown/parsedFile.ts';

/** Where in front matter a position is. Told from the lines alone, so that half a key is enough. */
export interface PlaceInFrontMatter {
  /** The keys and indexes above it; of a value its own key among them. */
  path: Path;
  part: 'key' | 'value';
  /** What is written of the word up to the position, and where that begins. */
  written: string;
  from: number;
}

/** Nothing outside of front matter. */
export function placeInFrontMatter(text: string, offset: number): PlaceInFrontMatter | undefined {
  const lines = text.slice(0, offset).split('\n');
  const first = text.split('\n', 1)[0]!.trimEnd();
  if (first !== '---' || lines.length < 2) return undefined;
  const above = lines.slice(1, -1);
  if (above.some((line) => /^---\s*$/.test(line))) return undefined;
  const line = lines.at(-1)!;
  return placeInLine(line, stepsAbove(above, line), offset);
}

/** A key or an item of a list, and how far it is set in. */
interface Step {
  indent: number;
  step: string | number;
}

/** The steps that lead to a line, told by how far lines are set in, and by dashes. */
function stepsAbove(above: readonly string[], line: string): Path {
  const open: Step[] = [];
  const closeTo = (indent: number): void => {
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
  };
  /** Takes the dashes of a line; how far what follows them is set in. */
  const takeDashes = (each: string): number => {
    let indent = /^ */.exec(each)![0].length;
    for (
      let dash = /^-( +|$)/.exec(each.slice(indent));
      dash;
      dash = /^-( +|$)/.exec(each.slice(indent))
    ) {
      closeTo(indent + 1);
      const last = open.at(-1);
      // A list may stand no further in than its key.
      if (last?.indent === indent && typeof last.step === 'number') last.step++;
      else open.push({ indent, step: 0 });
      indent += dash[0].length;
    }
    return indent;
  };
  for (const each of above) {
    if (/^\s*(#|$)/.test(each)) continue;
    const indent = takeDashes(each);
    const key = /^([\w-]+):( |$)/.exec(each.slice(indent))?.[1];
    if (key === undefined) continue;
    closeTo(indent);
    open.push({ indent, step: key });
  }
  closeTo(takeDashes(line));
  return open.map(({ step }) => step);
}

function placeInLine(line: string, above: Path, offset: number): PlaceInFrontMatter {
  const start = offset - line.length;
  const body = /^\s*(?:- +)*/.exec(line)![0].length;
  const rest = line.slice(body);
  const own = /^([\w-]+):\s*/.exec(rest);
  const path: (string | number)[] = [...above];
  let at = body;
  if (own && / $/.test(own[0])) {
    path.push(own[1]!);
    at += own[0].length;
  } else if (!/^[[{]/.test(rest)) {
    return { path, part: 'key', written: rest, from: start + body };
  }
  return withinBrackets(line, at, path, start);
}

/** A bracket that is open, and what stands in it up to here. */
interface Bracket {
  isMap: boolean;
  key?: string | undefined;
  index: number;
}

/** Within `{ actor: host, says: ` and `[a, b`: the brackets that are open, and what they hold. */
function withinBrackets(
  line: string,
  from: number,
  path: (string | number)[],
  start: number,
): PlaceInFrontMatter {
  const { open, word } = bracketsIn(line, from);
  for (const { isMap, key, index } of open) {
    if (!isMap) path.push(index);
    else if (key !== undefined) path.push(key);
  }
  const last = open.at(-1);
  const lead = /^\s*/.exec(line.slice(word))![0].length;
  return {
    path,
    part: last?.isMap && last.key === undefined ? 'key' : 'value',
    written: line.slice(word + lead),
    from: start + word + lead,
  };
}

/** The brackets that are open at the end of a line, and where its last word begins. */
function bracketsIn(line: string, from: number): { open: Bracket[]; word: number } {
  const open: Bracket[] = [];
  let word = from;
  for (const { 0: sign, index: at } of line.matchAll(/"[^"]*"?|'[^']*'?|[[\]{},]|: /g)) {
    if (at < from || /^["']/.test(sign)) continue;
    const last = open.at(-1);
    if (sign === '{' || sign === '[') open.push({ isMap: sign === '{', index: 0 });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && last) Object.assign(last, { key: undefined, index: last.index + 1 });
    else if (last?.isMap) last.key = line.slice(word, at).trim();
    if (!/[}\]]/.test(sign) && open.length > 0) word = at + sign.length;
  }
  return { open, word };
}
