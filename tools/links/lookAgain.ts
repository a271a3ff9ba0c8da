import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Copy } from '../../src/core/model/capture.ts';
import { lookInCopies, quotedWords, type QuotedWords } from '../../src/core/model/lookInCopies.ts';
import type { SeenAgain, Source } from '../../src/core/model/model.ts';
import { order } from '../../src/core/markdown/problem.ts';
import { lookFor, type Looked } from '../../src/core/markdown/quotations/lookIn.ts';
import { openCapture } from '../../src/integration/captures/readCaptures.ts';
import { fetchPage, type Fetched } from '../keep/fetchPage.ts';
import { Robots } from '../keep/robots.ts';
import { addressesOf } from '../keep/savedFile.ts';
import { warcOf } from '../keep/warcOf.ts';
import type { Surroundings } from './surroundings.ts';
import { Turns } from './turns.ts';

/** Quoted words that stand in a kept copy, and what became of them on the page itself. */
export interface FoundAgain extends QuotedWords {
  /** The words as the copy has them. */
  found: Looked;
}

/** What came of looking at the page of a source again. */
export interface LookedAgain {
  source: Source;
  url: string;
  /** Of each of the words that stand in a copy; of a page that is gone all of them are. */
  words: FoundAgain[];
  /** Whether the server says that the page is gone. */
  isGone: boolean;
  /** Why nothing can be told of the words, as a sentence. */
  why?: string;
}

/**
 * Looks at the pages of sources again, for the quoted words that stand in their kept copies. What a
 * server does not show to us, what breaks off and what has hardly any words tells nothing.
 */
export async function lookAgain(
  sources: readonly Source[],
  world: Surroundings,
): Promise<LookedAgain[]> {
  const turns = new Turns(world);
  const robots = new Robots(world, turns);
  const left = sources.flatMap((source) => {
    const kept = keptWordsOf(source);
    const [url] = addressesOf(source);
    return kept.length > 0 && url !== undefined ? [{ source, url, kept }] : [];
  });
  const hosts = [...Map.groupBy(left, ({ url }) => new URL(url).host).values()];
  const results = new Map<Source, LookedAgain>();
  const workers = Array.from({ length: world.atOnce }, async () => {
    for (let mine = hosts.shift(); mine; mine = hosts.shift())
      for (const { source, url, kept } of mine) {
        const page = await fetchPage(url, world, turns, robots);
        const looked = 'why' in page ? notSeen(page, kept) : await seenOn(page, kept);
        results.set(source, { source, url, ...looked });
      }
  });
  await Promise.all(workers);
  return left.map(({ source }) => results.get(source)!);
}

type Kept = QuotedWords & { copy: Copy };

/** The words of a source that stand in a copy, each once. */
function keptWordsOf(source: Source): Kept[] {
  const all = new Map<string, Kept>();
  for (const each of source.kept.length > 0 ? quotedWords(source) : []) {
    const looked = lookInCopies(each.words, source);
    if (looked?.words === 'there' && !all.has(each.words))
      all.set(each.words, { ...each, copy: looked.copy });
  }
  return [...all.values()];
}

type Looking = Omit<LookedAgain, 'source' | 'url'>;

function notSeen(
  { why, isGone }: { why: string; isGone: boolean },
  kept: readonly Kept[],
): Looking {
  return isGone
    ? { words: kept.map((each) => ({ ...each, found: { words: 'gone' } })), isGone }
    : { words: [], isGone, why };
}

async function seenOn(page: Fetched, kept: readonly Kept[]): Promise<Looking> {
  const texts = await textsOf(page);
  const words = kept.map((each) => ({ ...each, found: lookFor(each.words, texts) }));
  const lengthOf = (all: readonly string[]) => Math.max(0, ...all.map((text) => text.length));
  const before = Math.min(...kept.map(({ copy }) => lengthOf(copy.texts)));
  // A notice or a page that a script fills is no page from which words have gone.
  const isBare = lengthOf(texts) * leastPart < before;
  return isBare && words.every(({ found }) => found.words !== 'there')
    ? {
        words: [],
        isGone: false,
        why: 'It has far fewer words than the copy that was kept. Open it in a browser.',
      }
    : { words, isGone: false };
}

/** A page with less than a fourth of the words of its copy is taken for none. */
const leastPart = 4;

async function textsOf(page: Fetched): Promise<readonly string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    const file = join(dir, 'page.warc.gz');
    writeFileSync(file, await warcOf({ ...page, at: '1970-01-01T00:00:00Z' }));
    return openCapture(file, join(dir, 'page.json')).copies[0]?.texts ?? [];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/**
 * The findings that a page gives to be recorded on a day: one where all words fare alike, else one
 * for each. Nothing where none can be told, or nothing is other than what is recorded.
 */
export function findingsOf({ source, words }: LookedAgain, day: string): Omit<SeenAgain, 'at'>[] {
  const [first, ...more] = words;
  if (!first || source.seenAgain.some(({ at }) => at.last > day)) return [];
  const isAlike = more.every(({ found }) => found.words === first.found.words);
  const found = isAlike
    ? [{ words: first.found.words }]
    : words.map((each) => ({ words: each.found.words, quote: each.words }));
  const quotes = words.map((each) => each.words);
  const isKnown = quotes.every(
    (quote, index) => recorded(source, quote) === words[index]!.found.words,
  );
  return isKnown ? [] : found;
}

/** What was recorded last of words of a source. */
function recorded({ seenAgain }: Source, words: string): SeenAgain['words'] | undefined {
  return seenAgain
    .toSorted((a, b) => order(a.at.last, b.at.last))
    .findLast(({ quote }) => quote === undefined || quote === words)?.words;
}
