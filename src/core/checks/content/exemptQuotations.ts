import type { Root } from 'mdast';
import { normalizeQuotation } from '../../markdown/quotations/compareQuotation.ts';
import { isWordLetter } from '../../markdown/quotations/letters.ts';
import {
  quotationsIn,
  quotationsInText,
  type Quotation,
} from '../../markdown/quotations/quotations.ts';
import { inflectedNames } from './inflectedNames.ts';
import type { Record, Thing } from '../../model/model.ts';

/**
 * Tells what stands between marks and is nobody's speech: the name or an alias of an actor, in any
 * of its forms, a publisher, the title of a source or of a work that is linked there, and one to
 * three words wholly under emphasis inside the marks, as words that are spoken of.
 */
export function readExemptions(
  record: Record,
): (quotation: Quotation, links: ReadonlyMap<string, Thing>) => boolean {
  const names = new Set(
    [
      ...record.actors.flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((each) => [
          each,
          // John “Shorty” Doe
          ...quotationsInText(each).quotations.map(({ passage }) => passage),
        ]),
      ),
      ...record.sources.flatMap(({ title, publisher }) => [
        title,
        publisher,
        // Агентство «Берег»
        ...quotationsInText(publisher).quotations.map(({ passage }) => passage),
      ]),
    ].map(exemptName),
  );
  // English names have one form.
  const isInflected = /^en\b/i.test(record.site.language) ? () => false : inflectedNames(names);
  return (quotation, links) =>
    names.has(exemptName(quotation.passage)) ||
    isInflected(quotation.passage) ||
    isLinkedWork(quotation, links) ||
    isSpokenOf(quotation);
}

/** The words that Markdown speaks of as words, by `exemptName`. */
export function wordsSpokenOf(trees: readonly Root[]): Set<string> {
  const quotations = trees.flatMap((tree) => quotationsIn(tree).quotations);
  return new Set(quotations.filter(isSpokenOf).map(({ passage }) => exemptName(passage)));
}

/**
 * A name or title without what does not count: the kind of marks, a sign of the sentence after it,
 * and whether it begins with a capital ("the Boss").
 */
export function exemptName(text: string): string {
  return normalizeQuotation(text)
    .replace(/[.,;:]$/, '')
    .replace(/^'|'$/g, '')
    .replace(/^./u, (letter) => letter.toLowerCase());
}

/**
 * Whether a link goes from mark to mark, and leads to an article or event of this title, or out of
 * the content from words that are written as a title is: each longer one with a capital.
 */
function isLinkedWork(
  { block, open, close, passage }: Quotation,
  links: ReadonlyMap<string, Thing>,
): boolean {
  const link = block.links.find(
    ({ span: [from, to] }) =>
      (from === open + 1 && to === close) || (from === open && to === close + 1),
  );
  const target = link && links.get(link.url);
  if (target)
    return (
      (target.type === 'article' || target.type === 'event') &&
      exemptName(target.title) === exemptName(passage)
    );
  return link !== undefined && /^https?:/i.test(link.url) && isWrittenAsTitle(passage);
}

function isWrittenAsTitle(passage: string): boolean {
  const words = passage.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? passage.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word));
}

/** “*guarantee*” */
function isSpokenOf({ block, open, close, passage }: Quotation): boolean {
  return (
    wordsIn(passage) <= 3 &&
    block.emphasis.some(
      ([from, to]) =>
        from > open &&
        to <= close &&
        /^\s*$/.test(block.text.slice(open + 1, from)) &&
        /^[\s.,;:]*$/.test(block.text.slice(to, close)),
    )
  );
}

/** How many words a passage has; two letters of a script without spaces are one. */
function wordsIn(passage: string): number {
  const spaced = passage.match(/[^\s\p{Pd}]+/gu) ?? [];
  const others = [...passage].filter((letter) => /\p{L}/u.test(letter) && !isWordLetter(letter));
  return others.length > 0 ? others.length / 2 : spaced.length;
}
