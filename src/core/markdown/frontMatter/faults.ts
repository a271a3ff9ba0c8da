import { isMap, type Document, type Scalar, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { foreignYaml } from './foreignYaml.ts';
import { keyTwice } from './keyTwice.ts';
import { lostText } from './lostText.ts';
import { openBracket } from './openBracket.ts';
import { openQuote, quotedIn } from './openQuote.ts';
import {
  afterValue,
  badEscape,
  badStart,
  blockHeader,
  colonInValue,
  column,
  keyOfLine,
  listOnKeyLine,
  noKey,
  noKeys,
  tab,
  unreadable,
} from './slips.ts';

/**
 * What is wrong with front matter as YAML, in words for an editor. `lineOf` gives the line of the
 * file for an offset.
 */
export function faultsOf(
  doc: Document,
  source: string,
  lineOf: (offset: number) => number,
): Fault[] {
  if (doc.contents !== null && !isMap(doc.contents)) return [noKeys(doc.contents, source)];
  const [first] = doc.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  // After a tab the library reads the lines in another order than they were meant.
  if (first?.code === 'TAB_AS_INDENT') return [slipOf(first, doc, quotedIn(doc), source, lineOf)];
  const foreign = foreignYaml(doc, source);
  const faults = foreign.length > 0 ? foreign : syntax(doc, source, lineOf);
  return [...faults, ...keyTwice(doc, lineOf), ...(faults.length > 0 ? [] : lostText(doc, source))];
}

/**
 * The slips that make the library stop. One that changes how the rest is read is the last that is
 * told: what follows may be its doing.
 */
function syntax(doc: Document, source: string, lineOf: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  // Each fault is looked for in the whole of the front matter: what a person mends at one go is
  // enough.
  const most = 20;
  const lines = new Set<number>(),
    quoted = quotedIn(doc);
  const errors = [...doc.errors, ...doc.warnings]
    .filter((error) => error.code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of errors) {
    const fault = slipOf(error, doc, quoted, source, lineOf);
    const line = lineOf(fault.from);
    if (!lines.has(line)) faults.push(fault);
    lines.add(line);
    if (!fault.alone || faults.length === most) break;
  }
  return faults;
}

function slipOf(
  { code, pos: [at] }: YAMLError,
  doc: Document,
  quoted: readonly Scalar[],
  source: string,
  lineOf: (offset: number) => number,
): Fault {
  const found = openQuote(quoted, source, at, lineOf) ?? openBracket(code, doc, source, at, lineOf);
  if (found) return found;
  switch (code) {
    case 'TAB_AS_INDENT':
      return tab(source, at);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonInValue(source, at);
    case 'BAD_SCALAR_START':
      return badStart(source, at);
    case 'BAD_DQ_ESCAPE':
      return badEscape(source, at);
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey(source, at);
    case 'MISSING_CHAR':
      return noKey(source, at);
    case 'BAD_INDENT':
      return source[at] === '\t' ? tab(source, at) : column(source, at);
    case 'UNEXPECTED_TOKEN':
      return (
        blockHeader(source, at) ??
        listOnKeyLine(source, at) ??
        keyOfLine(source, at) ??
        afterValue(source, at)
      );
    default:
      return unreadable(source, at);
  }
}
