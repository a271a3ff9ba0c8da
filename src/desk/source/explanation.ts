import type { Tooltip } from '@codemirror/view';
import { bare, schemaAt, type Schema } from '../../core/model/schemaProblems/schema.ts';
import { parseWhen } from '../../core/dates/parseWhen.ts';
import { formatWhen } from '../../i18n/formatDate.ts';
import { element } from '../dom/element.ts';
import { schemaOf } from '../record/schemaOf.ts';
import type { KnownFile } from './knownFile.ts';
import { placeInFrontMatter } from './placeInFrontMatter.ts';

/** What the word at a position is for, or what the id or link there names. */
export function explanationAt(
  text: string,
  position: number,
  file: string,
  known: readonly KnownFile[],
): Tooltip | null {
  const plain = text.replace(/\r\n/g, '\n');
  const before = /[^\s[\]{}(),"']*$/.exec(plain.slice(0, position))![0];
  const after = /^[^\s[\]{}(),"']*/.exec(plain.slice(position))![0];
  const word = before + after;
  const from = position - before.length;
  const words = explain({ text: plain, from, file }, word, known);
  return words === undefined || word === ''
    ? null
    : {
        pos: from,
        end: from + word.length,
        create: () => ({ dom: element('div', { className: 'cm-tooltip-hover' }, words) }),
      };
}

/** The words of the explanation of a word that begins at an offset of a file. */
export function explain(
  { text, from, file }: { text: string; from: number; file: string },
  word: string,
  known: readonly KnownFile[],
): string | undefined {
  const named = known.find((each) =>
    word.endsWith('.md') ? each.file.endsWith(`/${word.replace(/^.*\//, '')}`) : each.id === word,
  );
  if (named) return named.standing ? `${named.name}: ${named.standing.label}` : named.name;
  const schema = schemaOf(file, { kind: /^kind: *(\w+)/m.exec(text)?.[1] }) as unknown as
    Schema | undefined;
  const place = schema && placeInFrontMatter(text, from);
  if (!schema || !place) return undefined;
  if (word.endsWith(':')) {
    const above = place.part === 'key' ? place.path : place.path.slice(0, -1);
    return fieldAt(schema, [...above, word.slice(0, -1)])?.description;
  }
  const date = parseWhen(word);
  return 'when' in date && /\d{4}/.test(word)
    ? `Readers see: ${formatWhen(date.when, { language: 'en-GB', zone: 'UTC' })}`
    : undefined;
}

/** The schema of a field with what makes it optional, which carries its description. */
function fieldAt(schema: Schema, path: readonly (string | number)[]): Schema | undefined {
  const above = schemaAt(schema, path.slice(0, -1));
  const choices = above?.def.type === 'union' ? (above.def.options ?? []).map(bare) : [above];
  return choices.flatMap((choice) => choice?.def.shape?.[String(path.at(-1))] ?? [])[0];
}
