import type { AnyEntry } from '../entry.ts';
import { baseLanguage } from '../baseLanguage.ts';
import { languageFault } from '../identify.ts';
import { linkRecord, type LinkedRecord } from '../linkRecord.ts';
import type { Record, Thing } from '../model.ts';
import { plain } from '../plain.ts';
import { behindOf } from './behind.ts';
import { noteBehind } from './noteBehind.ts';
import { hasBody, translatedEntry } from './translatedEntry.ts';
import { translationsWithin, type Translation } from './translation.ts';

/**
 * Every translation of what a linked record has, in files of their own and within those of the
 * originals.
 */
export function translationsOf({ entries, translations }: LinkedRecord): Translation[] {
  const keys = new Set(entries.map(keyOf));
  return [
    ...entries.flatMap(translationsWithin),
    ...translations.filter((each) => keys.has(keyOf(each))),
  ];
}

/**
 * The languages in which something of a record is translated, beside its own; each once, sorted.
 */
export function languagesOf(linked: LinkedRecord): string[] {
  const own = linked.record.site.language;
  const written = linked.record.articles.flatMap(({ language }) => language ?? []);
  return [...new Set([...translationsOf(linked).map(({ language }) => language), ...written])]
    .filter((language) => language !== plain && baseLanguage(language) !== baseLanguage(own))
    .sort();
}

/**
 * In what translations are checked: the languages of a record that are some, and plain language.
 */
export function checkedLanguages(linked: LinkedRecord): string[] {
  const inPlain = linked.translations.some(({ language }) => language === plain);
  return [
    ...languagesOf(linked).filter((language) => languageFault(language) === undefined),
    ...(inPlain ? [plain] : []),
  ];
}

/** The record in a language, worked out once: `linkIn`. */
export function linkedIn(linked: LinkedRecord, language: string): LinkedRecord {
  const known = inLanguages.get(linked) ?? new Map<string, LinkedRecord>();
  inLanguages.set(linked, known);
  const found = known.get(language) ?? linkIn(linked, language);
  known.set(language, found);
  return found;
}

const inLanguages = new WeakMap<LinkedRecord, Map<string, LinkedRecord>>();

/**
 * The record linked anew with its words in another language, where it has them. Its lists hold what
 * is in that language; what is not is reached from there, and says so (`wordsIn`). In plain
 * language only its articles are fewer: all else is in the same language.
 */
function linkIn(linked: LinkedRecord, language: string): LinkedRecord {
  const found = new Map(
    translationsOf(linked)
      .filter((each) => each.language === language)
      .map((each) => [keyOf(each), each]),
  );
  const own = language === plain ? undefined : linked.record.site.language;
  const again = linkRecord(
    linked.entries.map((entry) => entryIn(language, entry, found.get(keyOf(entry)))),
    linked.identities,
    [],
    linked,
  );
  const originals = new Map(linked.entries.map((entry) => [keyOf(entry), entry]));
  for (const [thing, entry] of again.entryOf) {
    const translation = found.get(keyOf(entry));
    if (translation)
      noteBehind(thing, behindOf(originals.get(keyOf(entry))!, translation), language);
    if (own === undefined) continue;
    const writtenIn = languageOf(originals.get(keyOf(entry))!) ?? own;
    if (baseLanguage(writtenIn) === baseLanguage(language)) continue;
    if (!translation) thing.wordsIn = writtenIn;
    if (!translation || !hasBody(translation)) thing.body.wordsIn = writtenIn;
    // The words in a figure itself stay as they are.
    if (thing.type === 'figure') thing.language ??= own;
  }
  if (own !== undefined) return { ...again, record: inItsLanguage(again.record) };
  const articles = again.record.articles.filter(({ id }) => found.has(`articles/${id}`));
  return { ...again, record: { ...again.record, articles } };
}

/** An entry with the words of a translation is in the language of that. */
function inWords(entry: AnyEntry): AnyEntry {
  if (entry.collection !== 'articles') return entry;
  const { language: _, ...data } = entry.data;
  return { ...entry, data };
}

/** The entry in a language; `site.md` says that of the record. */
function entryIn(
  language: string,
  entry: AnyEntry,
  translation: Translation | undefined,
): AnyEntry {
  const found = translation ? inWords(translatedEntry(entry, translation)) : entry;
  return found.collection === 'site' && language !== plain
    ? { ...found, data: { ...found.data, language } }
    : found;
}

function inItsLanguage(record: Record): Record {
  const only = <T extends Thing>(things: readonly T[]) =>
    things.filter(({ wordsIn }) => wordsIn === undefined);
  return {
    ...record,
    articles: only(record.articles),
    claims: only(record.claims),
    sources: only(record.sources),
    actors: only(record.actors),
    events: only(record.events),
    figures: only(record.figures),
  };
}

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`;
}

/** The language in which an original is written, where that is not the site's. */
function languageOf({ collection, data }: AnyEntry): string | undefined {
  return collection === 'articles' ? data.language : undefined;
}
