import { isMap, type Document, type Scalar, type YAMLError } from 'yaml';
import type { YamlFault } from './yamlFault.ts';
import { unsupportedYaml } from './unsupportedYaml.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { truncatedValues } from './truncatedValues.ts';
import { unclosedBracket } from './unclosedBracket.ts';
import { unclosedQuote, quotedScalars } from './unclosedQuote.ts';
import {
  textAfterValue,
  unknownEscape,
  reservedStart,
  textAfterBlockHeader,
  colonInValue,
  wrongIndentation,
  misplacedKey,
  listOnKeyLine,
  missingKey,
  notAMapping,
  tabIndentation,
  invalidYaml,
} from './commonMistakes.ts';

/**
 * What is wrong with front matter as YAML, in words for an editor. `lineOf` gives the line of the
 * file for an offset.
 */
export function findYamlFaults(
  doc: Document,
  source: string,
  lineOf: (offset: number) => number,
): YamlFault[] {
  if (doc.contents !== null && !isMap(doc.contents)) return [notAMapping(doc.contents, source)];
  const question = doc.errors.length > 0 && /^(?:\s*-)?\s*[\w-]+:[ \t]+(?=\?[ \t])/m.exec(source);
  if (question) return [reservedStart(source, question.index + question[0].length)];
  const [first] = doc.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  // After a tab the library reads the lines in another order than they were meant.
  if (first?.code === 'TAB_AS_INDENT')
    return [faultOf(first, { doc, quoted: quotedScalars(doc), source, lineOf })];
  const unsupported = unsupportedYaml(doc, source);
  const faults = unsupported.length > 0 ? unsupported : syntaxFaults(doc, source, lineOf);
  return [
    ...faults,
    ...duplicateKeys(doc, source, lineOf),
    ...(faults.length > 0 ? [] : truncatedValues(doc, source)),
  ];
}

/**
 * The slips that make the library stop. One that changes how the rest is read is the last that is
 * told: what follows may be its doing.
 */
function syntaxFaults(
  doc: Document,
  source: string,
  lineOf: (offset: number) => number,
): YamlFault[] {
  const faults: YamlFault[] = [];
  // Each fault is looked for in the whole of the front matter: what a person mends at one go is
  // enough.
  const most = 20;
  const lines = new Set<number>();
  const reading = { doc, quoted: quotedScalars(doc), source, lineOf };
  const errors = [...doc.errors, ...doc.warnings]
    .filter((error) => error.code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of errors) {
    const fault = faultOf(error, reading);
    const line = lineOf(fault.from);
    if (!lines.has(line)) faults.push(fault);
    lines.add(line);
    if (!fault.alone || faults.length === most) break;
  }
  return faults;
}

/** Front matter as the library read it. */
interface Reading {
  doc: Document;
  /** The texts in quotes, in order. */
  quoted: readonly Scalar[];
  source: string;
  lineOf: (offset: number) => number;
}

function faultOf(error: YAMLError, reading: Reading): YamlFault {
  return unclosedFault(error, reading) ?? mistakeOf(error, reading.source);
}

/** The quote or bracket that is not closed, if the library stopped because of it. */
function unclosedFault({ code, pos: [at] }: YAMLError, reading: Reading): YamlFault | undefined {
  const { doc, quoted, source, lineOf } = reading;
  return (
    unclosedQuote(quoted, source, at, lineOf) ??
    (code === 'BAD_INDENT' || code === 'MISSING_CHAR'
      ? unclosedBracket(doc, source, at, lineOf)
      : undefined)
  );
}

function mistakeOf({ code, pos: [at] }: YAMLError, source: string): YamlFault {
  switch (code) {
    case 'TAB_AS_INDENT':
      return tabIndentation(source, at);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonInValue(source, at);
    case 'BAD_SCALAR_START':
      return reservedStart(source, at);
    case 'BAD_DQ_ESCAPE':
      return unknownEscape(source, at);
    case 'MULTILINE_IMPLICIT_KEY':
      return missingKey(source, at);
    case 'MISSING_CHAR':
      return missingKey(source, at);
    case 'BAD_INDENT':
      return source[at] === '\t' ? tabIndentation(source, at) : wrongIndentation(source, at);
    case 'UNEXPECTED_TOKEN':
      return (
        textAfterBlockHeader(source, at) ??
        listOnKeyLine(source, at) ??
        misplacedKey(source, at) ??
        textAfterValue(source, at)
      );
    default:
      return invalidYaml(source, at);
  }
}
