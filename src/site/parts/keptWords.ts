import { sentenceAround } from '../../core/markdown/quotations/lookIn.ts';
import type { Copy } from '../../core/model/capture.ts';
import { lookInCopies, quotedWords } from '../../core/model/lookInCopies.ts';
import type { Report, Source, Statement } from '../../core/model/model.ts';
import { messages } from '../../i18n/messages.ts';
import { timestampView } from './dateView.ts';
import type { Edition } from './edition.ts';
import { languageOf } from './languageOf.ts';

/** What of the words of a source stands in a kept copy of its page. */
export interface KeptWords {
  /** "These words stand in the copy that we kept on 18 August 2025, 22:00 UTC." */
  says: string;
  /** The sentences in which they stand there. */
  around: { text: string; lang?: string }[];
  /** The SHA-256 of the page, in hexadecimal. */
  digest: string;
}

/**
 * The quotes of a statement or report that stand in kept copies of its source, by copy. Nothing of
 * those that do not, or of which there is no copy.
 */
export function keptWords(said: Statement | Report, edition: Edition): KeptWords[] {
  const { source } = said;
  if (source.kept.length === 0) return [];
  const found = quotedWords(source)
    .filter((each) => each.said === said)
    .flatMap(({ words }) => {
      const looked = lookInCopies(words, source);
      if (looked?.words !== 'there') return [];
      const text = sentenceAround(words, looked.text, source.language) ?? words;
      return [{ copy: looked.copy, around: inItsLanguage(text, source, edition) }];
    });
  return [...Map.groupBy(found, ({ copy }) => copy)].map(([copy, all]) => ({
    says: sayWhenKept(copy, source, edition),
    around: all
      .map(({ around }) => around)
      .filter(({ text }, index, each) => each.findIndex((other) => other.text === text) === index),
    digest: copy.digest,
  }));
}

function inItsLanguage(
  text: string,
  { language }: Source,
  { record: { site } }: Edition,
): { text: string; lang?: string } {
  const lang = languageOf(text, language, site.language);
  return lang === undefined ? { text } : { text, lang };
}

function sayWhenKept({ url, at }: Copy, source: Source, edition: Edition): string {
  const when = timestampView(at, edition).text;
  const [host, own] = [url, source.url].map((each) => hostOf(each));
  return host === undefined || host === own
    ? messages.source.kept(when)
    : messages.source.keptOf(host, when);
}

function hostOf(url: string | undefined): string | undefined {
  const address = url === undefined ? null : URL.parse(url);
  return address && /^https?:$/.test(address.protocol)
    ? address.host.replace(/^www\./, '')
    : undefined;
}
