import type { Article } from '../../../core/model/model.ts';
import { keptByName } from '../../../i18n/keptByName.ts';
import { messages } from '../../../i18n/messages.ts';
import type { PagePath } from '../../routes.ts';
import { baseOfThing, pageAddress } from '../addressOf.ts';
import type { Edition } from '../edition.ts';
import { languagesOfThing, type LanguageLink } from '../languageLinks.ts';
import { secondsToRead } from './secondsToRead.ts';

/**
 * The forms in which an article can be read: its points, its text, the same in plain language where
 * it is there, all that is on record.
 */
export const lengths = ['brief', 'text', 'plain', 'record'] as const;
export type Length = (typeof lengths)[number];

/** A form of an article, with the time that it takes to read. */
export interface LengthLink {
  words: string;
  /** None of the form that is shown. */
  address?: string;
}

/** The path of an article in a form; the text is the article itself. */
export function lengthPath({ id }: Pick<Article, 'id'>, length: Length): PagePath {
  return length === 'text' ? `articles/${id}` : `articles/${id}/${length}`;
}

/**
 * The address of an article in a form; of what is not in the language of an edition, the site's.
 */
export function lengthAddress(article: Article, length: Length, edition: Edition): string {
  return pageAddress(lengthPath(article, length), baseOfThing(article, edition));
}

/** The forms of an article that there are, in the order of their length. */
export function lengthLinks(article: Article, here: Length, edition: Edition): LengthLink[] {
  const { language } = edition.record.site;
  return lengthsOf(article, edition).map(({ length, of }) => ({
    words: `${messages.lengths[length]}${messages.signs.colon}${timeIn(
      secondsOf(of, length, language),
      language,
    )}`,
    ...(length !== here && { address: lengthAddress(article, length, edition) }),
  }));
}

/** The seconds to read a form of an article, counted once for all of its pages. */
function secondsOf(article: Article, length: Length, language: string): number {
  const known = seconds.get(article) ?? new Map<string, number>();
  seconds.set(article, known);
  const key = `${length} ${language}`;
  const found = known.get(key) ?? secondsToRead(textsOf[length](article), language);
  known.set(key, found);
  return found;
}

const seconds = new WeakMap<Article, Map<string, number>>();

/** The forms of an article that there are, each with the article whose words it has. */
function lengthsOf(article: Article, { plain }: Edition): { length: Length; of: Article }[] {
  return lengths.flatMap((length) => {
    const of = length === 'plain' ? plain?.get(article.id) : article;
    return of ? [{ length, of }] : [];
  });
}

/**
 * The same form of an article in the languages that it has, for readers. Machines are led to the
 * article itself, of which it is a part.
 */
export function languagesOfLength(
  article: Article,
  length: Length,
  edition: Edition,
): LanguageLink[] {
  return languagesOfThing(article, edition).map(({ whole: _, ...each }) => ({
    ...each,
    address: `${each.address}${length}/`,
  }));
}

/** A time in whole minutes; less than a minute and a half in seconds, by tens. */
function timeIn(seconds: number, language: string): string {
  const isShort = seconds < 90;
  const unit = isShort ? 'second' : 'minute';
  const count = isShort ? Math.max(10, Math.round(seconds / 10) * 10) : Math.round(seconds / 60);
  return formats[unit](language).format(count);
}

const formatOf = (unit: string) =>
  keptByName(
    (language) =>
      new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'long' }),
  );

const formats = { second: formatOf('second'), minute: formatOf('minute') };

const textOf = ({ brief, body }: Article) => [...brief, body].map(({ text }) => text);

/** What is read in each form. */
const textsOf: { readonly [L in Length]: (article: Article) => string[] } = {
  brief: ({ dek, brief }) => [dek, ...brief.map(({ text }) => text)],
  text: textOf,
  plain: textOf,
  record: (article) => [
    ...article.claims.flatMap(({ claim, statements, reports }) => [
      claim,
      ...[...statements, ...reports].flatMap(({ quotes }) => quotes),
    ]),
    ...article.timeline.flatMap(({ title, body }) => [title, body.text]),
    ...article.questions.flatMap(({ question, answer }) => [question.text, answer?.text ?? '']),
    ...article.updates.map(({ what }) => what.text),
    ...article.corrections.flatMap(({ was, now }) => [was, now.text]),
    ...article.objections.map(({ answer }) => answer.text),
    ...article.actors.flatMap(({ name, role }) => [name, role]),
    ...article.sources.flatMap(({ publisher, title }) => [publisher, title]),
  ],
};
