import { wrongWeekdays, type WrongWeekday } from '../../dates/weekdays.ts';
import type { Day } from '../../dates/when.ts';
import type { Problem } from '../../markdown/problem.ts';
import { quotationsIn, quotationsInText } from '../../markdown/quotations/quotations.ts';
import { plainBlock, stretchOf, textBlocksIn, type TextBlock } from '../../markdown/textBlocks.ts';
import { problemIn, type ContentFile } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Thing } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';
import { ownTextsOf, type OwnText } from './ownTexts.ts';

export const weekdays: ContentCheck = {
  scope: 'content',
  rules: {
    weekday: {
      severity: 'warning',
      explanation:
        'A date and the weekday beside it that do not go together: one of the two is wrong. What stands in quotation marks is left alone.',
    },
  },
  check: checkWeekdays,
  examples: {
    'A weekday that its date is not': `
=== articles/the-talk.md
---
title: The talk
dek: What was said on Tuesday 19 August.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", "Both said so on Monday, 19 August 2025.", Nobody else was there.]
                                                                   ^^^^^^^^^^^^^^^^^^^^^^ warning: The weekday of 19 August 2025 is Tuesday. Correct the weekday or the date.
---
On *Wednesday*, 20 August 2025, they [spoke](../claims/they-spoke.md) again; on Thursday, August 20, they sang.
                                                                                ^^^^^^^^^^^^^^^^^^^ warning: The weekday of 20 August 2025 is Wednesday. Correct the weekday or the date.
`,
  },
};

/** The weekdays in what the newsroom writes that do not go with the dates beside them. */
function checkWeekdays(linked: LinkedRecord): Problem[] {
  const { record, entryOf, siteEntry } = linked;
  const { language } = record.site;
  const things: Thing[] = [
    ...record.articles,
    ...record.claims,
    ...record.events,
    ...record.actors,
    ...record.sources,
    ...record.figures,
  ];
  return [
    ...things.flatMap((thing) => {
      const file = entryOf.get(thing);
      return file
        ? ownTextsOf(thing).flatMap((text) => inText(file, text, language, dayNear(thing)))
        : [];
    }),
    ...(siteEntry ? inText(siteEntry, { prose: record.site.about }, language, undefined) : []),
  ];
}

/** A day of a thing beside which a date without a year is read. */
function dayNear(thing: Thing): Day | undefined {
  switch (thing.type) {
    case 'article':
    case 'source':
      return thing.published.first;
    case 'claim':
      return [...thing.statements, ...thing.reports][0]?.day;
    case 'event':
      return (thing.when[0]?.at ?? thing.announcedFor)?.first;
    case 'actor':
    case 'figure':
      return undefined;
  }
}

type File = Pick<ContentFile, 'file' | 'collection' | 'parsed'>;

function inText(
  file: File,
  { path, prose }: OwnText,
  siteLanguage: string,
  near: Day | undefined,
): Problem[] {
  const language = (typeof prose === 'string' ? undefined : prose.wordsIn) ?? siteLanguage;
  const blocks = typeof prose === 'string' ? [plainBlock(prose)] : textBlocksIn(prose.tree);
  if (!blocks.some(({ text }) => /\p{Nd}/u.test(text))) return [];
  const { quotations } =
    typeof prose === 'string' ? quotationsInText(prose) : quotationsIn(prose.tree);
  return blocks.flatMap((block) =>
    wrongWeekdays(block.prose, language, near)
      .filter(
        ({ from }) =>
          !quotations.some(
            (quoted) =>
              quoted.block.text === block.text && quoted.open < from && from < quoted.close,
          ),
      )
      .map((wrong) => problemOf(file, path, block, { ...wrong, language })),
  );
}

function problemOf(
  file: File,
  path: OwnText['path'],
  block: TextBlock,
  { from, to, day, isOn, language }: WrongWeekday & { language: string },
): Problem {
  const { place, offset } = stretchOf(block, from, to);
  const words = block.text.slice(from, to);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const finding = {
    severity: 'warning' as const,
    rule: 'weekday',
    message: `The weekday of ${date.format(Date.parse(day))} is ${isOn}.`,
    todo: 'Correct the weekday or the date.',
  };
  const at = path ? file.parsed.frontMatter?.placeWithin(path, words, offset) : place;
  return problemIn(file, at ?? { line: 1, column: 1 }, finding);
}
