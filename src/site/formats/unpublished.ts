import { publishedEntries, type LinkedRecord } from '../../core/model/linkRecord.ts';
import type { Thing } from '../../core/model/model.ts';
import { addressOf } from '../parts/addressOf.ts';

/** A draft, or what only drafts reach: by what one would know that it has been published. */
export interface Unpublished {
  /** The address that its page would have below the base: `/claims/they-spoke/`. */
  address: string;
  /**
   * Its own sentences, each of three words or more, as far as nothing that is published holds the
   * same; spaces are single.
   */
  sentences: string[];
}

/** What the content has and its site must not have. */
export function unpublishedOf(linked: LinkedRecord): Unpublished[] {
  const published = new Set(publishedEntries(linked)),
    things = [...linked.entryOf];
  // As it is written and as it is read: a draft is often another version of what is published.
  const texts = things
    .filter(([, entry]) => published.has(entry))
    .flatMap(([thing, entry]) => [entry.parsed.text, thing.body.text, ...sentencesOf(thing)])
    .map(singleSpaces)
    .join('\n');
  return things
    .filter(([, entry]) => !published.has(entry))
    .map(([thing]) => ({
      address: addressOf(thing, '/'),
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
  }
}
