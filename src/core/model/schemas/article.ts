import { z } from 'zod';
import {
  dayOrTime,
  formerly,
  idOf,
  language,
  name,
  objections,
  retracted,
  words,
  zone,
} from './fields.ts';
import { versionLetters } from '../textVersion.ts';
import { translated } from './translation.ts';

/** The beginning of a version's SHA-256, in hexadecimal. */
const versionName = words('The beginning of its digest, twelve letters or more.').superRefine(
  (text, context) => {
    if (text.length < versionLetters || !/^[\da-f]{1,64}$/.test(text))
      context.addIssue({
        code: 'custom',
        message: `“${text}” is not the beginning of a digest.`,
        params: {
          rule: 'value',
          todo: `Copy ${versionLetters} letters or more of the SHA-256 that the page of the article’s versions shows.`,
        },
      });
  },
);

/** A file of `articles/`: an explainer. */
export const article = z.strictObject({
  title: name('The headline.'),
  dek: words('One or two sentences under the headline.'),
  topic: name('The id of a topic of site.md.'),
  by: name('Who wrote it, as readers see it.').optional(),
  desk: z.boolean().optional().describe('true when `by` names a desk and not a person.'),
  reviewedBy: name(
    'Who read it before publication and did not write it, as readers see it.',
  ).optional(),
  language: language(
    'The language in which it is written, where that is not the site’s: a tag such as uk. Its page is then at /uk/articles/… alone.',
  ).optional(),
  published: dayOrTime('The day, or the time with its offset, of publication.'),
  updated: dayOrTime('The day or time of the last change that matters to a reader.').optional(),
  brief: z
    .array(words('A point, with Markdown links to claims.'))
    .min(3)
    .max(5)
    .describe('The story in 3 to 5 points.'),
  timeline: z
    .array(
      z
        .union([
          idOf('events', 'The id of an event.'),
          z.strictObject({
            title: words('What an era or a group of events is called.'),
            events: z
              .array(idOf('events', 'The id of an event.'))
              .min(1)
              .describe('Its events, which the site puts in order.'),
          }),
        ])
        .describe('The id of an event; or, for an era or a group, its `title` and its `events`.'),
    )
    .optional()
    .describe(
      'The events of the timeline. The site puts them in order, within a group and outside; groups stand as they are listed, and so does what nothing orders.',
    ),
  zone: zone(
    'The zone by whose clock the story is told, such as America/New_York. Without it, that of site.md.',
  ).optional(),
  picture: idOf(
    'figures',
    'The id of the figure that stands for the article on the front page, on cards and in feeds.',
  ).optional(),
  questions: z
    .array(
      z.strictObject({
        question: words('A question that is open, with its question mark.'),
        answer: words(
          'What can be said of it so far, in a sentence that links the claims it rests on.',
        ).optional(),
        answeredBy: idOf(
          'claims',
          'The id of the claim that answers it once it is agreed, documented, corroborated or denied.',
        ).optional(),
      }),
    )
    .optional()
    .describe('What is still open.'),
  updates: z
    .array(
      z.strictObject({
        at: dayOrTime('The day or time of the update.'),
        what: words('What is new, in a sentence.'),
        claims: z
          .array(idOf('claims', 'The id of a claim.'))
          .optional()
          .describe('The claims that it concerns.'),
      }),
    )
    .optional()
    .describe('What has been added since publication.'),
  corrections: z
    .array(
      z.strictObject({
        at: dayOrTime('The day or time of the correction.'),
        was: words('What it said.'),
        now: words('What it says now.'),
        claim: idOf('claims', 'The id of the claim that it concerns.').optional(),
      }),
    )
    .optional()
    .describe('What was wrong, and is right now.'),
  objections,
  withheld: z
    .array(
      z.strictObject({
        version: versionName,
        why: words('Why, in a sentence for readers.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Earlier versions of the text whose words are no longer shown.'),
  draft: z.boolean().optional().describe('true while it is not to be published.'),
  formerly,
  retracted,
  translated: translated('articles'),
});
