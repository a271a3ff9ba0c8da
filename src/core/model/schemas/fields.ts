import { z } from 'zod';
import { parseWhen } from '../../dates/parseWhen.ts';
import { addressFault } from '../../markdown/addresses/addressFault.ts';
import { baseLanguage } from '../baseLanguage.ts';

/** Words on one line or more. Not empty, and of no more letters than `most`. */
export function words(comment: string, most = 1000) {
  return z.string().trim().min(1).max(most, { abort: true }).describe(comment);
}

/** A name or a headline. */
export function name(comment: string) {
  return words(comment, 300);
}

/**
 * The id of a file of another collection: its name without `.md`. Whether it exists is told when
 * the record is linked.
 */
export function idOf(collection: string, comment: string) {
  return words(comment, 300).meta({ collection });
}

/** A date as precisely as it is known: an EDTF date, a time with its offset. */
export function date(comment: string) {
  return words(comment, 300)
    .superRefine((text, context) => {
      const read = parseWhen(text);
      if ('fault' in read)
        context.addIssue({
          code: 'custom',
          message: read.fault.message,
          params: { rule: 'date', ...read.fault },
        });
    })
    .meta({ form: 'date' });
}

/** A date of something that is there: a span that is not open. */
export function closedDate(comment: string) {
  return date(comment)
    .superRefine((text, context) => {
      const read = parseWhen(text);
      if ('when' in read && read.when.precision === 'interval' && !(read.when.from && read.when.to))
        context.addIssue({
          code: 'custom',
          message: `“${text}” has no end or no start.`,
          params: {
            rule: 'date',
            todo: 'Write the day, the month or the year alone, or both ends.',
          },
        });
    })
    .meta({ form: 'date' });
}

/** A date that is known to the day, or to the minute. */
export function dayOrTime(comment: string) {
  return date(comment)
    .superRefine((text, context) => {
      const read = parseWhen(text);
      if ('when' in read && read.when.precision !== 'day' && read.when.precision !== 'time') {
        context.addIssue({
          code: 'custom',
          message: `A full date is required here, and “${text}” is less precise.`,
          params: {
            rule: 'date',
            todo: 'Write a day such as 2025-08-18, or a time with its offset.',
          },
        });
      }
    })
    .meta({ form: 'day or time' });
}

/** A day and nothing more: `2025-08-19`. */
export function day(comment: string) {
  return date(comment)
    .superRefine((text, context) => {
      const read = parseWhen(text);
      if (
        'when' in read &&
        (read.when.precision !== 'day' || read.when.uncertain || read.when.approximate)
      ) {
        context.addIssue({
          code: 'custom',
          message: `A plain date is required here, not “${text}”.`,
          params: {
            rule: 'date',
            todo:
              read.when.precision === 'time' || read.when.precision === 'day'
                ? `Write ${read.when.first}.`
                : 'Write a day, as in 2025-08-18.',
          },
        });
      }
    })
    .meta({ form: 'day' });
}

/** A public web address, without a user name. One that is not encrypted is told by a check. */
export function address(comment: string) {
  return words(comment, 2000)
    .superRefine((text, context) => {
      const fault = publicAddressFault(text);
      if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { ...fault } });
    })
    .meta({ form: 'web address' });
}

/**
 * What is wrong with an address that a reader is to open: what is wrong with any in the text, and
 * that it is a page on the public web.
 */
function publicAddressFault(
  text: string,
): { rule: string; message: string; todo: string } | undefined {
  const fault = addressFault(text);
  if (fault && fault.severity !== 'warning') return fault;
  if (!/\s/.test(text) && /^https?:/i.test(text)) return undefined;
  const within = /^(?:<|\[.*\]\()(https?:[^\s<>()]+)[>)]$/.exec(text)?.[1];
  const bare = /^(?:[\w-]+\.)+[a-z]{2,}\/\S*$/i.test(text) && !/^(?:\.|.*\.md$)/.test(text);
  return {
    rule: 'not-a-web-address',
    message: `“${text}” is not an address on the public web.`,
    todo: within
      ? `Write the address alone: ${within}.`
      : bare
        ? `Write https://${text}.`
        : 'Copy the address from the browser, from https:// on.',
  };
}

/** A language tag (BCP 47): `en`, `uk`, `de`. */
export function language(comment: string) {
  return words(comment, 300)
    .superRefine((text, context) => {
      if (languageName(text)) return;
      const meant = tagWritten(text) ?? tagOf(text);
      context.addIssue({
        code: 'custom',
        message: `Invalid language tag “${text}”.`,
        params: {
          rule: 'language',
          todo: meant ? `Did you mean “${meant}”?` : 'Write a tag such as en, de or uk.',
        },
      });
    })
    .meta({ form: 'language tag' });
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function languageName(tag: string): string | undefined {
  try {
    if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return undefined;
    const name = languageNames.of(baseLanguage(tag));
    return Intl.getCanonicalLocales(tag).length ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The tag that is written as other programs write it: `en_GB`, `de_DE.UTF-8`. */
function tagWritten(text: string): string | undefined {
  const tag = text.replace(/[.@].*$/, '').replaceAll('_', '-');
  return languageName(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
}

/** The tags of the languages that the news is most often in, by their English names. */
function tagOf(name: string): string | undefined {
  const tags = [
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fa',
    'fi',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
    'it',
    'ja',
    'ka',
    'ko',
    'lt',
    'lv',
    'nl',
    'no',
    'pl',
    'pt',
    'ro',
    'ru',
    'sk',
    'sl',
    'sr',
    'sv',
    'tr',
    'uk',
    'vi',
    'zh',
  ];
  return tags.find((tag) => languageName(tag)?.toLowerCase() === name.toLowerCase());
}

/** An IANA time zone: `Europe/Kyiv`. */
export function zone(comment: string) {
  return words(comment, 300)
    .superRefine((text, context) => {
      if (isZone(text)) return;
      const meant = zonesOf(text);
      context.addIssue({
        code: 'custom',
        message: `Invalid time zone “${text}”.`,
        params: {
          rule: 'zone',
          todo: meant.length
            ? `Did you mean ${meant.map((one) => `“${one}”`).join(' or ')}?`
            : 'Write one such as Europe/Kyiv.',
          example: meant.length === 0,
        },
      });
    })
    .meta({ form: 'time zone' });
}

/** A zone is a place, or UTC: an offset and an abbreviation do not tell of summer and winter. */
function isZone(text: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: text });
    return text.includes('/') || text === 'UTC';
  } catch {
    return false;
  }
}

/** The zones of a city: "Kyiv" is in Europe. */
function zonesOf(city: string): string[] {
  const name = city.trim().replace(/\s+/g, '_').toLowerCase();
  const areas = [
    'Africa',
    'America',
    'Asia',
    'Atlantic',
    'Australia',
    'Europe',
    'Indian',
    'Pacific',
  ];
  return /^[a-z_-]+$/.test(name)
    ? areas
        .map(
          (area) => `${area}/${name.replace(/(^|[_-])[a-z]/g, (letter) => letter.toUpperCase())}`,
        )
        .filter(isZone)
    : [];
}

/** Old ids of a thing: each old address leads to it. */
export const formerly = z
  .array(words('An id that this file had before.'))
  .optional()
  .describe('Old ids of this file. Their addresses lead here.');

/** What readers have objected to, each with the answer that is published. */
export const objections = z
  .array(
    z.strictObject({
      at: dayOrTime('The day or time at which the objection reached us.'),
      from: name('Who objects, where they have agreed to be named.').optional(),
      says: words('What they object to: in their words, or in a sentence of ours.'),
      answer: words('What we answer, for readers. It may link, as a text does.'),
      became: z
        .enum(['correction', 'nothing', 'open'])
        .optional()
        .describe(
          'What became of it: a correction, which stands among `corrections` of its day or later; nothing, since we stand by what we wrote; or it is still open, as without this.',
        ),
    }),
  )
  .optional()
  .describe('Objections that are answered in public.');

/** A thing that is taken back: its page stays and says so. */
export const retracted = z
  .strictObject({
    at: dayOrTime('The day on which it was taken back.'),
    why: words('Why, in a sentence for readers.'),
  })
  .optional()
  .describe('Taken back. The page stays and says so.');

/**
 * A source that is taken back, or a ruling that is overturned: nothing rests on it from that day.
 */
export const retractedSource = z
  .strictObject({
    at: dayOrTime('The day on which it was taken back or overturned.'),
    why: words('Why, in a sentence for readers.'),
    by: words('Who took it back: an actor or a publisher.').optional(),
  })
  .optional()
  .describe('Taken back or overturned. From that day nothing rests on it.');

/** A DOI without the address of its resolver: `10.1000/182`. */
export function doi(comment: string) {
  return words(comment)
    .superRefine((text, context) => {
      if (/^10\.\d{4,9}\/\S+$/.test(text)) return;
      const within = /(?:^doi:\s*|doi\.org\/)(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
      context.addIssue({
        code: 'custom',
        message: `Invalid DOI “${text}”.`,
        params: {
          rule: 'doi',
          todo: within ? `Write ${within}.` : 'Write it from “10.” on, such as 10.1000/182.',
        },
      });
    })
    .meta({ form: 'DOI' });
}

/** One passage, or a list of them. */
export function passages(comment: string) {
  return z
    .union([words(comment, 10_000), z.array(words(comment, 10_000)).min(1)])
    .optional()
    .describe(comment);
}
