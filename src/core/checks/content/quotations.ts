import {
  isExactExcerptOf,
  isExcerptOf,
  leftOutFinder,
  quoteFinder,
} from '../../markdown/quotations/compareQuotation.ts';
import { blockQuotesIn, withBlockQuotations } from '../../markdown/quotations/blockQuotations.ts';
import { nameLookAlikes } from '../../markdown/quotations/lookAlikes.ts';
import { nearestQuote } from '../../markdown/quotations/nearestQuote.ts';
import {
  quotationsIn,
  quotationsInText,
  type Quotation,
} from '../../markdown/quotations/quotations.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { problemIn, type ContentFile } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Thing } from '../../model/model.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import { nameFinder, namesOf } from '../namesIn.ts';
import type { WordLists } from '../wordLists.ts';
import { sentenceAround } from './attribution.ts';
import { exemptName, readExemptions, wordsSpokenOf } from './exemptQuotations.ts';
import { quotationExamples } from './quotationExamples.ts';
import { lostNegation, shown, turnedRound } from './lostNegation.ts';
import { ownTextsOf, type OwnText } from './ownTexts.ts';
import { polarityOf } from './polarity.ts';
import { QuotePool, type RecordedQuote } from './recordedQuotes.ts';

export const quotations: ContentCheck = {
  scope: 'content',
  rules: {
    quotation: {
      severity: 'error',
      explanation:
        'Every quotation must be, letter for letter, part of a recorded quote, so that readers can follow it to its source.',
    },
    'look-alike': {
      severity: 'warning',
      explanation:
        'A quotation that differs from the recorded quote only in characters that look the same is found by no search for them.',
    },
    'turned-round': {
      severity: 'error or warning',
      explanation:
        'A quotation without the “not” of the recorded words says the opposite of them. A shorter passage that keeps the sense is recorded as a quote of its own.',
    },
    'wrong-speaker': {
      severity: 'warning',
      explanation:
        'Words are given to somebody else than the one of whom they are recorded. Only plain sentences are judged: “NAME said: …”, “NAME: …”, “According to NAME, …”.',
    },
  },
  check: checkQuotations,
  examples: quotationExamples,
};

/**
 * Every passage in quotation marks, or set off with `>`, in what the newsroom writes is, letter for
 * letter, a piece of a recorded quote that it can reach.
 */
function checkQuotations(linked: LinkedRecord, { wordLists }: CheckContext): Problem[] {
  const pool = new QuotePool(linked);
  const isExempt = readExemptions(linked.record);
  let inAny: Checked['findQuote'] | undefined;
  return textsOf(linked, pool)
    .filter(({ file }) => !pool.mayQuoteUnknown(file.parsed))
    .flatMap((texts) => {
      const reached = texts.quotes.map(({ words }) => words);
      // A link that leads to nothing may have meant any claim.
      const findQuote = linked.filesWithDeadReferences.has(texts.file.file)
        ? (inAny ??= quoteFinder(pool.allWords()))
        : quoteFinder(reached);
      const lists = wordLists(linked.record.site.language);
      const findLeftOut = leftOutFinder(reached);
      return inTexts({ ...texts, isExempt, findQuote, findLeftOut, pool, lists });
    });
}

/** Texts of a file, and the quotes that they can reach. */
interface Texts {
  file: Pick<ContentFile, 'file' | 'collection' | 'parsed'>;
  texts: readonly OwnText[];
  quotes: readonly RecordedQuote[];
}

function textsOf(linked: LinkedRecord, pool: QuotePool): Texts[] {
  const { record, siteEntry, unreadProse, entryOf } = linked;
  const things: Thing[] = [
    ...record.articles,
    ...record.claims,
    ...record.events,
    ...record.actors,
    ...record.sources,
  ];
  const { tagline, about } = record.site;
  return [
    ...things.flatMap((thing) => {
      const file = entryOf.get(thing);
      return file ? [{ file, texts: ownTextsOf(thing), quotes: pool.quotesFor(thing) }] : [];
    }),
    ...(siteEntry
      ? [
          {
            file: siteEntry,
            texts: [{ path: ['tagline'], prose: tagline }, { prose: about }],
            quotes: pool.quotesNamedIn([about], siteEntry.parsed),
          },
        ]
      : []),
    ...unreadProse.map(({ file, texts }) => ({
      file,
      texts,
      quotes: pool.quotesNamedIn(
        texts.map(({ prose }) => prose),
        file.parsed,
      ),
    })),
  ];
}

/**
 * For so many passages of a file the nearest recorded words are looked for: to look takes its time,
 * and more are mended at another go.
 */
const most = 20;

interface Checked extends Texts {
  findQuote: ReturnType<typeof quoteFinder>;
  findLeftOut: ReturnType<typeof leftOutFinder>;
  isExempt: ReturnType<typeof readExemptions>;
  pool: QuotePool;
  lists: WordLists | undefined;
}

function inTexts(checked: Checked): Problem[] {
  const { file, texts, quotes, findQuote, pool } = checked;
  let looked = 0;
  return texts.flatMap((text) =>
    passagesOf(text, checked).flatMap((quotation) => {
      const found = findQuote(quotation.passage);
      const findings =
        found === undefined
          ? [
              differs(
                quotation,
                looked++ < most ? pool.quotesNamedAt(quotation, text, quotes) : [],
                typeof text.prose === 'string',
              ),
            ]
          : [
              looksAlike(quotation, found),
              turnsRound(quotation, checked),
              wrongSpeaker(quotation, text, checked),
            ].filter((finding) => finding !== undefined);
      const place = placeOf(file.parsed, text, quotation);
      return findings.map((finding) => problemIn(file, place, finding));
    }),
  );
}

function passagesOf({ path, prose }: OwnText, { isExempt, file, texts }: Checked): Quotation[] {
  if (typeof prose === 'string') {
    const marked = quotationsInText(prose).quotations.filter((each) => !isExempt(each, new Map()));
    if (marked.length === 0) return [];
    // Plain text knows no emphasis: it has the words that the file’s Markdown speaks of.
    const spokenOf = wordsSpokenOf(
      texts.flatMap((text) => (typeof text.prose === 'string' ? [] : [text.prose.tree])),
    );
    return marked.filter(({ passage }) => !spokenOf.has(exemptName(passage)));
  }
  // The block quotations of a source are its words.
  const isSource = path === undefined && file.collection === 'sources';
  const marked = quotationsIn(prose.tree).quotations.filter((each) => !isExempt(each, prose.links));
  if (!isSource) return withBlockQuotations(prose.tree, marked);
  const ends = blockQuotesIn(prose.tree).map(({ position }) => [
    position!.start.offset!,
    position!.end.offset!,
  ]);
  return marked.filter(({ offset }) => !ends.some(([from, to]) => offset >= from! && offset < to!));
}

function differs(
  { passage, block, open }: Quotation,
  quotes: readonly string[],
  isPlain: boolean,
): Finding {
  const near = nearestQuote(passage, quotes);
  return {
    rule: 'quotation',
    message: `“${shown(passage)}” is not in any recorded quote that this file links to.`,
    todo: `${
      near
        ? `Nearest recorded words: “${near.words}” (${near.difference}).`
        : `Record the quote in its claim and link that claim, or remove the quotation marks.${
            /^\S+$/.test(passage)
              ? ` A word as a word is written “*${passage}*”${isPlain ? ' in the text, and then without the stars here' : ''}.`
              : ''
          }`
    }${
      /['‘’`´‚]/.test(block.text[open] ?? '') && /\p{L}['’´](?!\p{L})/u.test(passage)
        ? ' If the quotation ends earlier, write “ and ” around it.'
        : ''
    }`,
  };
}

/** A passage that is recorded, but with other characters that look the same. */
function looksAlike({ passage }: Quotation, quote: string): Finding | undefined {
  if (isExactExcerptOf(passage, quote)) return undefined;
  const here = nameLookAlikes(passage, quote);
  const there = nameLookAlikes(quote, passage);
  return {
    severity: 'warning',
    rule: 'look-alike',
    message: `“${shown(passage)}” only looks like the recorded quote: ${[here && `here it has ${here}`, there && `the record has ${there}`].filter(Boolean).join(', and ')}.`,
    todo: 'Write the same characters in both: search and screen readers take them for others.',
  };
}

/** A passage that leaves a "not" out, where the words around it do not say so themselves. */
function turnsRound({ passage, block, open, close }: Quotation, checked: Checked) {
  const { lists, findLeftOut } = checked;
  const lost = lostNegation(passage, findLeftOut(passage), lists);
  if (!lost) return undefined;
  const [from, to] = sentenceAround(block.text, open, close);
  const around = `${block.text.slice(from, Math.max(0, open))} ${block.text.slice(close + 1, to)}`;
  if (!lost.isCertain && polarityOf(around, lists) !== 'affirmative') return undefined;
  const todo =
    'If the cut keeps the sense, record the cut passage as a `quote` of its own beside the longer one.';
  return turnedRound(passage, lost, todo);
}

/** A passage that the words right before it give to somebody of whom it is not recorded. */
function wrongSpeaker(quotation: Quotation, text: OwnText, checked: Checked): Finding | undefined {
  const { lists, pool } = checked;
  const named = lists ? pool.speakersNamedAt(quotation, text, lists) : [];
  if (named.length === 0) return undefined;
  const { passage } = quotation;
  const isInReach = checked.quotes.some(
    ({ words, speakers }) => speakers.length === 0 && isExcerptOf(passage, words),
  );
  const holding = pool.holding(passage);
  const names = new Set(named.flatMap((actor) => [actor.name, ...namesOf(actor)]));
  const isTheirs = holding.some(
    ({ words, speakers }) =>
      speakers.length === 0 ||
      speakers.some((name) => names.has(name)) ||
      named.some((actor) => pool.maySpeakAs(speakers, actor)) ||
      // Who is recorded may quote the other.
      /["“”„«»]/u.test(words) ||
      nameFinder(words, lists?.isForm)([...names]),
  );
  if (isInReach || isTheirs || holding.length === 0) return undefined;
  const whose = [...new Set(holding.map(({ speakers }) => speakers[0]!))].join(' or ');
  return {
    severity: 'warning',
    rule: 'wrong-speaker',
    message: `“${shown(passage)}” is recorded as the words of ${whose}, and this sentence gives them to ${named[0]!.name}.`,
    todo: `Name ${whose} as the speaker, if these are the words of ${whose} here.`,
  };
}

/**
 * Where a passage stands. In a line of front matter its offsets count in the value, so that of two
 * equal ones the right one is meant.
 */
function placeOf({ frontMatter }: ParsedFile, { path }: OwnText, quotation: Quotation): Place {
  return (
    (path
      ? frontMatter?.placeWithin(path, quotation.passage, quotation.offset)
      : quotation.place) ?? { line: 1, column: 1 }
  );
}
