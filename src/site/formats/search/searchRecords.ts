import { analyse } from '../../../core/standing/analyse.ts';
import { toString } from 'mdast-util-to-string';
import { figureWords } from '../../diagram/figure/figureView.ts';
import type {
  Actor,
  Article,
  Claim,
  Figure,
  Prose,
  Source,
  Thing,
} from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { addressOf } from '../../parts/addressOf.ts';
import { dayOf } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { languageOf } from '../../parts/languageOf.ts';
import { quoteViews } from '../../parts/prose/quoteView.ts';
import { sourceLine, titleOf } from '../../parts/sourceLine.ts';
import { plainWords } from './plainWords.ts';
import { unspacedWords } from './unspacedWords.ts';

/** One thing as the search finds and shows it. */
export interface SearchRecord {
  /** Its address below the base, which the search puts before it. */
  address: string;
  title: string;
  /** What it is, in a word: "Claim", "Person", "Report". */
  kind: string;
  standing?: StandingId;
  /** A word more on it: its date. */
  detail?: string;
  /**
   * What it is found by and shown with. All in the language of the site, and never empty: what has
   * no text is not found.
   */
  text: string;
  /**
   * What it is found by and not shown: other spellings, words in another language than the site's,
   * and words without the letters that not everybody can type.
   */
  also: string;
}

/**
 * Articles, claims, actors, sources and figures: all that the search finds. What is retracted is
 * not among them.
 */
export function searchRecords(edition: Edition): SearchRecord[] {
  const { articles, claims, actors, sources, figures } = edition.record;
  return [
    ...withoutRetracted(articles).map((article) => ofArticle(article, edition)),
    ...withoutRetracted(claims).map((claim) => ofClaim(claim, edition)),
    ...actors.map((actor) => ofActor(actor)),
    ...sources.map((source) => ofSource(source, edition)),
    ...figures.map((figure) => ofFigure(figure, edition)),
  ].map((each) => withFurtherWords(each, edition.record.site.language));
}

/**
 * Found as well by what is typed without its letters, "Walesa" for "Wałęsa", and by the words of a
 * title in which no spaces divide them.
 */
function withFurtherWords(record: SearchRecord, language: string): SearchRecord {
  const { title, text, also } = record;
  return {
    ...record,
    also: [
      also,
      ...plainWords([title, text, also].join(' ')),
      ...unspacedWords([title, also].join(' '), language),
    ]
      .filter((words) => words !== '')
      .join(' '),
  };
}

function ofArticle(article: Article, edition: Edition): SearchRecord {
  const day = dayOf(article.updated ?? article.published, edition).text;
  return {
    ...of(article, article.title, messages.search.article),
    detail: article.updated ? messages.article.updated(day) : day,
    text: joined([
      article.dek,
      ...article.brief.map((point) => point.text),
      article.body.text,
      ...article.questions.flatMap(({ question, answer }) => [
        question.text,
        ...(answer ? [answer.text] : []),
      ]),
    ]),
    also: '',
  };
}

function ofClaim(claim: Claim, edition: Edition): SearchRecord {
  const { standing } = analyse(claim);
  const { sentence } = describeStanding(standing);
  const quotes = [...claim.statements, ...claim.reports].flatMap((each) =>
    quoteViews(each, edition),
  );
  return {
    ...of(claim, claim.claim, messages.claim.type),
    standing: standing.row.id,
    text: joined([
      sentence,
      ...quotes.filter(({ lang }) => !lang).map(({ text }) => messages.quotation.quoted(text)),
      claim.body.text,
    ]),
    also: joined(
      quotes.flatMap(({ text, lang, original }) => [lang ? text : '', original?.text ?? '']),
    ),
  };
}

function ofActor(actor: Actor): SearchRecord {
  return {
    ...of(actor, actor.name, messages.actor.kinds[actor.kind]),
    text: joined([actor.role, actor.body.text]),
    also: actor.aliases.join(', '),
  };
}

function ofSource(source: Source, edition: Edition): SearchRecord {
  const { title, lang } = titleOf(source, edition);
  const foreign = (words: string) =>
    languageOf(words, source.language, edition.record.site.language) !== undefined;
  const kind = messages.source.kinds[source.kind];
  return {
    ...of(source, sourceLine(source, edition).name, kind),
    text: joined([
      lang ? kind : title,
      ...source.words.filter((words) => !foreign(words)),
      notesOf(source.body),
    ]),
    also: joined([lang ? title : '', ...source.words.filter(foreign)]),
  };
}

function ofFigure(figure: Figure, edition: Edition): SearchRecord {
  return {
    ...of(figure, figure.title, messages.figure.kinds[figure.data.kind]),
    text: joined([...figureWords(figure, edition), figure.body.text, figure.credit]),
    also: '',
  };
}

function of(
  thing: Thing,
  title: string,
  kind: string,
): Pick<SearchRecord, 'address' | 'title' | 'kind'> {
  return { address: addressOf(thing, { base: '/' }), title, kind };
}

/** What an editor says of a source beside the words that it holds. */
function notesOf({ tree }: Prose): string {
  return tree.children
    .filter((block) => block.type !== 'blockquote')
    .map((block) => toString(block))
    .join(' ');
}

/**
 * Texts in one line, each with a mark at its end so that an excerpt from two does not read as one
 * sentence.
 */
function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[.?!…:;”»"]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
