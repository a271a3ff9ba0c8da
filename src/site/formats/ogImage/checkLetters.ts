import { analyse } from '../../../core/standing/analyse.ts';
import { problemAt, problemIn, type AnyEntry } from '../../../core/model/entry.ts';
import type { LinkedRecord } from '../../../core/model/linkRecord.ts';
import type { Claim, Thing } from '../../../core/model/model.ts';
import { codeOf } from '../../../core/markdown/codePoint.ts';
import type { Path } from '../../../core/markdown/parsedFile.ts';
import { sortProblems, type Problem } from '../../../core/markdown/problem.ts';
import { drawnText } from './drawnText.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';

/** The part of an image in which a text is drawn: each has its own typefaces. */
export type Part = 'title' | 'words';

/** Finds the letters of a text, each once, that the typefaces of a part lack. */
export type FindMissingLetters = (text: string, part: Part) => string[];

/** A text of the content that is drawn on an image, and its place in the content. */
interface Drawn {
  entry: AnyEntry | undefined;
  path: Path;
  text: string;
  part: Part;
}

/**
 * Finds the texts of the content that Open Graph images are drawn without, since a letter is
 * lacking.
 */
export function checkLetters(linked: LinkedRecord, lacking: FindMissingLetters): Problem[] {
  return sortProblems(
    drawnOf(linked, lacking).flatMap(({ entry, path, text, part }) => {
      const letters = lacking(drawnText(text), part);
      const [first] = letters;
      // A title is drawn with the typeface of the words where that has its letters.
      if (
        entry === undefined ||
        first === undefined ||
        lacking(drawnText(text), 'words').length === 0
      )
        return [];
      const at = text.indexOf(first);
      const place = at < 0 ? undefined : entry.parsed.frontMatter?.placeWithin(path, first, at);
      const finding = {
        severity: 'warning' as const,
        rule: 'card-letter',
        message: `The picture of a shared link is drawn without “${text}”: its typeface has no ${letters.slice(0, 5).map(named).join(', ')}.`,
        todo: 'It is published all the same. Write it with Latin, Greek or Cyrillic letters if the picture is to show it.',
      };
      return [place ? problemIn(entry, place, finding) : problemAt(entry, path, finding)];
    }),
  );
}

/** `named('ß')` //=> '"ß" (U+00DF)' */
function named(letter: string): string {
  return `"${letter}" (${codeOf(letter)})`;
}

function drawnOf(
  { record, entryOf, siteEntry }: LinkedRecord,
  lacking: FindMissingLetters,
): Drawn[] {
  const { site, articles, claims, actors, figures } = record;
  const of = (thing: Thing, path: Path, text: string | undefined, part: Part): Drawn[] =>
    text === undefined ? [] : [{ entry: entryOf.get(thing), path, text, part }];
  const ofSite = (path: Path, text: string, part: Part): Drawn => ({
    entry: siteEntry,
    path,
    text,
    part,
  });
  return [
    ofSite(['name'], site.name, 'title'),
    ofSite(['tagline'], site.tagline, 'words'),
    ...site.topics.map(({ id, name }) => ofSite(['topics', id], name, 'words')),
    ...articles.flatMap((article) => [
      ...of(article, ['title'], article.title, 'title'),
      ...of(article, ['retracted', 'why'], article.retracted?.why, 'words'),
    ]),
    ...claims.flatMap((claim) => [
      ...of(claim, ['claim'], claim.claim, 'title'),
      ...of(claim, ['retracted', 'why'], claim.retracted?.why, 'words'),
    ]),
    ...actors.flatMap((actor) => [
      ...of(actor, ['name'], actor.name, 'title'),
      ...of(actor, ['role'], actor.role, 'words'),
    ]),
    ...figures.flatMap((figure) => of(figure, ['title'], figure.title, 'title')),
    ...claims
      .filter(
        (claim) =>
          lacking(drawnText(describeStanding(analyse(claim).standing).sentence), 'words').length >
          0,
      )
      .flatMap((claim) =>
        namesIn(claim).flatMap(([thing, key, text]) => of(thing, [key], text, 'words')),
      ),
  ];
}

/** The names that the sentence of a claim's standing may contain, with their places. */
function namesIn({ statements, reports }: Claim): [Thing, string, string][] {
  return [
    ...statements.flatMap(({ actor }): [Thing, string, string][] =>
      [actor, actor.side, ...(actor.speaksFor ? [actor.speaksFor] : [])].map((each) => [
        each,
        'name',
        each.name,
      ]),
    ),
    ...reports.flatMap(({ source, via }): [Thing, string, string][] =>
      [source, ...via].flatMap((each) => [
        [each, 'publisher', each.publisher],
        [each, 'title', each.title],
      ]),
    ),
  ];
}
