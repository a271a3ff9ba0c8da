import type { Source } from '../record/model.ts';
import { addressOf } from './addressOf.ts';
import { dayOf } from './dateView.ts';
import type { Edition } from './edition.ts';
import { labels } from './labels.ts';
import { languageOf } from './languageOf.ts';

/** A source by name: "Axios, 18 August 2025", with its title where that would name two. */
export interface SourceLine {
  id: string;
  name: string;
  address: string;
}

export function sourceLine(source: Source, edition: Edition): SourceLine {
  const name = shortName(source, edition);
  const alone = edition.record.sources.every((other) => other === source || shortName(other, edition) !== name);
  return { id: source.id, name: alone ? name : labels.sourceWithTitle(name, source.title), address: addressOf(source, edition.base) };
}

function shortName(source: Source, edition: Edition): string {
  return labels.sourceName(source.publisher, dayOf(source.published, edition).text);
}

/** Publishers by name, each once. */
export function publishers(sources: readonly Source[]): string[] {
  return [...new Set(sources.map((source) => source.publisher))];
}

/** Who reports what a source holds without the words: of a statement that was read elsewhere, where it was read. */
export function reporterOf(source: Source): string {
  return source.is === 'statement' && source.seenIn ? source.seenIn.publisher : source.publisher;
}

/** A source's title. It is a headline or an editor's description: a language is told only where its letters give it away. */
export function titleOf({ title, language }: Source, { record: { site } }: Edition): { title: string; lang?: string } {
  const lang = languageOf(title, language, site.language);
  const told = lang !== undefined && new Intl.Locale(lang).maximize().script !== new Intl.Locale(site.language).maximize().script;
  return told ? { title, lang } : { title };
}
