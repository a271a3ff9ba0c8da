import { namedBy } from '../../../core/model/link/figure.ts';
import type { Figure } from '../../../core/model/model.ts';
import { shownPages } from '../../../core/model/figure/readPdf.ts';
import { markedPassages } from '../../../core/model/figure/markedPassages.ts';
import { messages } from '../../../i18n/messages.ts';
import { addressOf } from '../../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../../parts/claimLine.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { pictureSet, type PictureSet } from '../../parts/figure/pictureSet.ts';
import { languageOf } from '../../parts/languageOf.ts';
import { sourceLine } from '../../parts/sourceLine.ts';

/**
 * A document: its words with the passages on which claims rest, and its pages where they can be
 * shown.
 */
export interface DocumentView {
  kind: 'document';
  /** The source that it is. */
  from: { name: string; address: string };
  /** The language of its words, where it is not that of the site. */
  lang?: string;
  paragraphs: DocumentPart[][];
  notes: (ClaimLine & { number: number; note?: string })[];
  pages: (PictureSet & { alt: string })[];
}

/** Words of a document; those of a passage with its number and the standing of its claim. */
export interface DocumentPart {
  text: string;
  number?: number;
  standing?: ClaimLine['standing'];
}

/** Nothing where its source or a claim is not there. */
export function documentView(figure: Figure, edition: Edition): DocumentView | undefined {
  const { data } = figure;
  if (data.kind !== 'document') return undefined;
  const source = namedBy(figure, 'sources', data.source);
  const lines = data.passages.map(({ claim }) => {
    const found = namedBy(figure, 'claims', claim);
    return found && claimLine(found, edition);
  });
  if (!source || !lines.every((line) => line !== undefined)) return undefined;
  const lang = languageOf(
    data.text,
    figure.language ?? source.language,
    edition.record.site.language,
  );
  const parts = markedPassages(
    data.text,
    data.passages.map(({ words }) => words),
  ).map(({ text, passage }): DocumentPart =>
    passage === undefined
      ? { text }
      : { text, number: passage + 1, standing: lines[passage]!.standing },
  );
  return {
    kind: 'document',
    from: {
      name: sourceLine(source, edition).name,
      address: addressOf(source, edition),
    },
    ...(lang !== undefined && { lang }),
    paragraphs: paragraphsOf(parts),
    notes: data.passages.map(({ note }, index) => ({
      ...lines[index]!,
      number: index + 1,
      ...(note !== undefined && { note }),
    })),
    pages: shownPages(data.pages ?? [], figure.attachments).flatMap(({ of, page }, index) => {
      const picture = pictureSet(of, rootOf(edition), { page });
      return picture ? [{ ...picture, alt: messages.figure.page(page ?? index + 1) }] : [];
    }),
  };
}

/** Its words, and what rests on each passage. */
export function documentWords({ paragraphs, notes }: DocumentView): string[] {
  return [
    ...paragraphs.map((parts) => parts.map(({ text }) => text).join('')),
    ...notes.map(({ number, claim, short, note }) =>
      messages.figure.passage(number, claim, short, note),
    ),
  ];
}

/** Divided at blank lines; a passage that goes over one is marked on both sides of it. */
function paragraphsOf(parts: readonly DocumentPart[]): DocumentPart[][] {
  const paragraphs: DocumentPart[][] = [[]];
  for (const part of parts)
    part.text.split(/\n\s*\n/).forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)!.push({ ...part, text });
    });
  return paragraphs.filter((each) => each.length > 0);
}
