import { z } from 'zod';
import { digestPattern } from '../translation/sentenceDigests.ts';
import { day, name, words } from './fields.ts';

const body = 'Without one, that of the original is shown, in its language.';

const corrections = z
  .array(z.strictObject({ was: words('What it said.'), now: words('What it says now.') }))
  .describe('The words of the corrections, in their order.');
const retracted = z.strictObject({ why: words('Why it is retracted.') });

/**
 * The words of each kind of file that can be said in another language, at the places where the
 * original has them. The first is the one that a translation cannot do without.
 */
const wordsOf = {
  articles: {
    title: name('The headline.'),
    dek: words('One or two sentences under the headline.'),
    brief: z.array(words('A point, with the links of the original.')).min(3).max(5),
    questions: z
      .array(
        z.strictObject({
          question: words('The question.'),
          answer: words('What can be said of it so far.').optional(),
        }),
      )
      .optional()
      .describe('The questions, in their order.'),
    updates: z
      .array(z.strictObject({ what: words('What is new, in a sentence.') }))
      .optional()
      .describe('The updates, in their order.'),
    corrections: corrections.optional(),
    retracted: retracted.optional(),
  },
  claims: {
    claim: words('The sentence.'),
    against: z
      .array(z.strictObject({ note: words('What the difficulty is.') }))
      .optional()
      .describe('The notes of `against`, in their order.'),
    corrections: corrections.optional(),
    retracted: retracted.optional(),
  },
  events: {
    title: name('What happened, or is announced.'),
    whenNote: name('A word on the date.').optional(),
    when: z
      .array(z.strictObject({ note: words('What they say of the time.').optional() }))
      .optional()
      .describe('The notes of the reported dates, in their order.'),
  },
  figures: {
    title: name('What it shows, as its headline.'),
    alt: words('What is to be seen.', 2000).optional(),
    credit: words('Who made it, and from what.').optional(),
    unit: words('Of a chart, what is counted.').optional(),
    dataFrom: words('Of a chart, where the numbers are from.').optional(),
    uncertainty: words('Of a chart, why the uncertainty is not drawn.').optional(),
    labels: z
      .record(z.string(), name('The words in this language.'))
      .optional()
      .describe('Of a chart or a table, names of columns and words by how they stand in the data.'),
  },
  actors: {
    name: name('The name.'),
    role: name('The role.').optional(),
  },
  sources: {
    title: name('What it is, in our words.'),
  },
  terms: {
    term: name('The word or words, as they stand in a sentence.'),
    forms: z.array(name('Another form of it.')).min(1).optional(),
  },
  site: {
    tagline: name('One line under the name.'),
    places: z
      .record(z.string(), name('The place after which its clock is called.'))
      .optional()
      .describe('The names of `places`.'),
    topics: z.record(z.string(), name('The name of the topic.')).optional(),
  },
};

/** The kinds of files that can have translations. */
export type Translatable = keyof typeof wordsOf;

/** The word without which a translation is none: `title`, `claim`, `name`. */
export function mainWordOf(collection: Translatable): string {
  return Object.keys(wordsOf[collection])[0]!;
}

/** A key of the words of a collection, and how its value is made. */
export interface WordShape {
  key: string;
  isList: boolean;
  /** Of a value or an item that is no text: the keys of its texts; `all` where they are free. */
  keys?: readonly string[] | 'all';
}

/** How the words of a collection are made. The forms of a word are others in each language. */
export function wordShapesOf(collection: Translatable): WordShape[] {
  return Object.entries<z.ZodType>(wordsOf[collection])
    .filter(([key]) => key !== 'forms')
    .map(([key, schema]) => {
      const bare = withoutOptional(schema);
      const item = bare instanceof z.ZodArray ? withoutOptional(bare.element as z.ZodType) : bare;
      const keys =
        item instanceof z.ZodObject
          ? { keys: Object.keys(item.shape) }
          : item instanceof z.ZodRecord
            ? { keys: 'all' as const }
            : {};
      return { key, isList: bare instanceof z.ZodArray, ...keys };
    });
}

function withoutOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

/** The digests of what an original says, by the keys of its words, of its body `text`. */
function ofOriginal(collection: Translatable) {
  const digest = (key: string) =>
    words(`Of \`${key}\`.`, 50_000)
      .superRefine((text, context) => {
        if (!digestPattern.test(text))
          context.addIssue({
            code: 'custom',
            message: `“${text}” is no digest of a text.`,
            params: {
              rule: 'value',
              todo: 'Delete `of` and run `npm run translate`, which writes it.',
            },
          });
      })
      .optional();
  const pieces = [...wordShapesOf(collection).map(({ key }) => key), 'text'];
  return z
    .strictObject({
      day: day('The latest day of its updates and corrections, where it had any.').optional(),
      ...Object.fromEntries(pieces.map((key) => [key, digest(key)])),
    })
    .optional()
    .describe(
      'What the original said when this was translated, as digests that `npm run translate` writes: four letters a sentence. Where the original has changed since, editors and readers are told. Without it nothing is said of that.',
    );
}

/** The front matter of a translation beside its original, `call-to-moscow.uk.md`. */
export function translationFile(collection: Translatable) {
  return z.strictObject({
    translates: words(`The id of the original: the name of its file without .md. ${body}`, 300),
    ...wordsOf[collection],
    of: ofOriginal(collection),
  });
}

/**
 * The key `translated` in an original: by language its one sentence or name, or all its words.
 */
export function translated(collection: Translatable) {
  const main = mainWordOf(collection);
  return z
    .record(
      z.string(),
      z
        .union([words(`Its \`${main}\` in that language.`), z.strictObject(wordsOf[collection])])
        .describe(`Its \`${main}\`, or the words as in a file that translates it.`),
    )
    .optional()
    .describe(
      `By language (\`uk\`), its \`${main}\` in that language, or several of its words: enough for its page there, where no file of its own translates it.`,
    );
}

/** By language, the newsroom’s own translation of recorded words. */
export const ownTranslation = z
  .record(
    z.string(),
    z
      .union([words('A passage.'), z.array(words('A passage.')).min(1)])
      .describe('The passage, or a list: one for each of the quotes.'),
  )
  .optional()
  .describe(
    'By language (`uk`), our own translation of the quote. Readers see it below the words themselves.',
  );
