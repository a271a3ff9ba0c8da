import { publishedEntries, type LinkedRecord } from '../../src/core/model/linkRecord.ts';
import type { When } from '../../src/core/dates/when.ts';
import type { Thing } from '../../src/core/model/model.ts';
import { addressOf } from '../../src/site/parts/addressOf.ts';

/**
 * A draft, an article that waits for its day, or what only these reach, with the traces that it
 * would leave in a built site.
 */
export interface Unpublished {
  /** What it is, where it is no draft: "a withheld version". */
  what?: string;
  /** The address that its page would have below the base: `/claims/they-spoke/`. */
  address: string;
  /**
   * Its own sentences of three words or more that no published text contains, with single spaces.
   */
  sentences: string[];
}

/** What is in the content and must not be in its built site, as of an instant. */
export function findUnpublished(linked: LinkedRecord, at?: When): Unpublished[] {
  const published = new Set(publishedEntries(linked, at));
  const things = [...linked.entryOf];
  // As written and as read: a draft is often another version of something published.
  const texts = things
    .filter(([, entry]) => published.has(entry))
    .flatMap(([thing, entry]) => [entry.parsed.text, thing.body.text, ...sentencesOf(thing)])
    .map(singleSpaces)
    .join('\n');
  return things
    .filter(([, entry]) => !published.has(entry))
    .map(([thing]) => ({
      address: addressOf(thing, { base: '/' }),
      sentences: sentencesOf(thing)
        .map(singleSpaces)
        .filter((sentence) => sentence.split(' ').length > 2 && !texts.includes(sentence)),
    }));
}

/** `singleSpaces(' a\n  b')` //=> 'a b' */
export function singleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sentencesOf(thing: Thing): string[] {
  switch (thing.type) {
    case 'article':
      return [thing.title, thing.dek, ...thing.brief.map(({ text }) => text)];
    case 'claim':
      return [
        thing.claim,
        ...thing.statements.flatMap(({ quotes }) => quotes),
        ...thing.reports.flatMap(({ quotes }) => quotes),
      ];
    case 'source':
      return [thing.title, ...thing.words];
    case 'actor':
      return [thing.role];
    case 'event':
      return [thing.title];
    case 'figure':
      return [thing.title, thing.alt];
  }
}
