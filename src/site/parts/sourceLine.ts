import type { Record, Report, Source, Statement } from '../../core/model/model.ts';
import { addressOf } from './addressOf.ts';
import { dayOf } from './dateView.ts';
import type { Edition } from './edition.ts';
import { messages } from '../../i18n/messages.ts';
import { languageOf, scriptOf } from './languageOf.ts';

/** A source by name: "Axios, 18 August 2025", with its title where that would name two. */
export interface SourceLine {
  id: string;
  name: string;
  address: string;
}

/** A source of the year `year` has its day without it, where that is named around it. */
export function sourceLine(source: Source, edition: Edition, year?: string): SourceLine {
  const name = shortName(source, edition);
  const isOfYear =
    /^(day|time)$/.test(source.published.precision) && source.published.text.slice(0, 4) === year;
  const shown = isOfYear
    ? messages.source.name(source.publisher, dayOf(source.published, edition, false).text)
    : name;
  return {
    id: source.id,
    name:
      namesIn(edition).get(name) === 1 ? shown : messages.source.nameAndTitle(shown, source.title),
    address: addressOf(source, edition),
  };
}

function shortName(source: Source, edition: Edition): string {
  return messages.source.name(source.publisher, dayOf(source.published, edition).text);
}

/** How many sources have each short name. A record does not change, so they are counted once. */
function namesIn(edition: Edition): Map<string, number> {
  let names = counted.get(edition.record);
  if (!names) {
    names = new Map();
    for (const source of edition.record.sources)
      names.set(shortName(source, edition), (names.get(shortName(source, edition)) ?? 0) + 1);
    counted.set(edition.record, names);
  }
  return names;
}

const counted = new WeakMap<Record, Map<string, number>>();

/** Whether what is dated has the date of its source, so that the name of the source gives it. */
export function isDatedAsSource({ day, when, source }: Statement | Report): boolean {
  const { published } = source;
  return when.text === published.text || (published.first === day && published.last === day);
}

/** Publishers by name, each once. */
export function publishers(sources: readonly Source[]): string[] {
  return [...new Set(sources.map((source) => source.publisher))];
}

/**
 * Who reports what a source holds without the words: of a statement that was read elsewhere, where
 * it was read.
 */
export function reporterOf(source: Source): string {
  return source.kind === 'statement' && source.seenIn ? source.seenIn.publisher : source.publisher;
}

/**
 * A source's title, with its language where that is written in another script: a title may be a
 * headline or an editor's description, which only its letters tell apart.
 */
export function titleOf(
  { title, language }: Source,
  { record: { site } }: Edition,
): { title: string; lang?: string } {
  const lang = languageOf(title, language, site.language);
  const isInOtherScript = lang !== undefined && scriptOf(lang) !== scriptOf(site.language);
  return isInOtherScript ? { title, lang } : { title };
}

/** Where a source can be read: at its publisher's, else a copy, else where it was seen. */
export function readableAt({ url, archived, seenIn }: Source): string | undefined {
  return url ?? archived ?? seenIn?.url;
}

/**
 * A source as it stands on paper: its title beside its name, and where it can be read, written out
 * without the beginning of the address.
 */
export interface SourceInPrint {
  name: string;
  title: string;
  lang?: string;
  paper?: string;
}

export function sourceInPrint(source: Source, edition: Edition): SourceInPrint {
  const address = readableAt(source);
  return {
    name: shortName(source, edition),
    ...titleOf(source, edition),
    ...(address !== undefined && { paper: address.replace(/^https?:\/\/(www\.)?|\/$/g, '') }),
  };
}
