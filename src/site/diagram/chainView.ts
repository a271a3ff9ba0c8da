import { analyse } from '../../core/standing/analyse.ts';
import type { Claim, Source } from '../../core/model/model.ts';
import type { Edition } from '../parts/edition.ts';
import { directionInForce } from '../../i18n/direction.ts';
import { messages } from '../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../parts/prose/quoteView.ts';
import { wordsAt, type WordsAt } from '../parts/prose/wordsAt.ts';
import { sourceLine, type SourceLine } from '../parts/sourceLine.ts';
import type { Chain } from './chain.ts';
import { chainSentence } from './chainSentence.ts';
import { claimChain } from './claimChain.ts';
import type { Drawing } from './drawing.ts';
import { firstSentence } from '../parts/claim/firstReported.ts';
import { layoutChain } from './layoutChain.ts';
import { mirrorDrawing } from './mirrorDrawing.ts';
import { ranksOf, withoutCircles } from './ranksOf.ts';
import { relaysAround, type Step } from './relaysAround.ts';
import { sourceChain } from './sourceChain.ts';

/**
 * A relay chain as a page shows it: what it adds up to, the drawing, and what the drawing's signs
 * mean.
 */
export interface ChainView {
  sentence: string;
  /** Who was first, as far as it can be told. */
  first?: string;
  /** Nothing where there is nothing to draw, or more than anybody could follow. */
  drawing?: Drawing;
  /** Whether people are drawn whom nobody names. */
  dashed?: string;
  /** The words of origins, where they are recorded: the drawing has no room for them. */
  words: { publisher: string; quotes: QuoteView[]; wordsAt?: WordsAt }[];
  /**
   * Of a source's chain, in words: who passes on whom; the source itself without a link. A claim's
   * is told by its origins.
   */
  list: { source: { name: string; address?: string }; passesOn: SourceLine[] }[];
}

/** Where a claim comes from. */
export function chainView(claim: Claim, edition: Edition): ChainView {
  const chain = claimChain(claim, edition);
  const first = firstSentence(claim, edition);
  return {
    sentence: chainSentence(claim),
    ...(first && { first }),
    ...drawn(chain, [
      messages.chain.origin,
      messages.chain.reportedBy,
      messages.chain.passedOnBy,
      ...further(chain, 3),
    ]),
    words: analyse(claim)
      .origins.map(({ source, report }) => ({
        publisher: source.publisher,
        quotes: quoteViews(report, edition),
        ...(wordsAt(report, edition) && { wordsAt: wordsAt(report, edition) }),
      }))
      .filter(({ quotes }) => quotes.length > 0),
    list: [],
  };
}

/**
 * What a source passes on and who passes it on, over all claims; nothing when it neither relays nor
 * is relayed.
 */
export function sourceChainView(source: Source, edition: Edition): ChainView | undefined {
  const around = relaysAround(source, edition.record);
  const { before, after } = around;
  if (before.length + after.length === 0) return undefined;
  const chain = sourceChain(source, around, edition);
  return {
    sentence: messages.chain.sourceSentence(
      source.kind,
      before.filter(({ to }) => to === source).length,
      after.filter(({ from }) => from === source).length,
    ),
    ...drawn(chain, headsOf(chain, source)),
    words: [],
    list: listOf([...before, ...after], source, edition),
  };
}

/** A drawing of more boxes than these tells nobody anything: the list beside it does. */
const mostDrawn = 200;

function drawn(chain: Chain, heads: readonly string[]): Pick<ChainView, 'drawing' | 'dashed'> {
  if (chain.nodes.length === 0 || chain.nodes.length > mostDrawn) return {};
  const unnamed = chain.nodes.filter((node) => node.unnamed).length;
  const drawing = layoutChain(chain, heads);
  return {
    drawing: directionInForce() === 'rtl' ? mirrorDrawing(drawing) : drawing,
    ...(unnamed > 0 && { dashed: messages.chain.dashedLines(unnamed) }),
  };
}

/** The words over the columns around a source. */
function headsOf(chain: Chain, source: Source): string[] {
  const ranks = ranksOf({ ...chain, links: withoutCircles(chain) });
  const at = ranks.get(source.id) ?? 0;
  const people = chain.nodes.some((node) => node.is === 'people') ? 1 : 0;
  const before = Array.from({ length: at - people }, (_, i) =>
    i === 0 ? messages.chain.whatItPassesOn : '',
  );
  const after =
    ranks.size > 0 && Math.max(...ranks.values()) > at
      ? [messages.chain.passedOnBy, ...further(chain, at + 2)]
      : [];
  return [
    ...(people ? [messages.chain.origin] : []),
    ...before,
    messages.chain.thisSource(source.kind),
    ...after,
  ];
}

/** "then by" over each column from this one on. */
function further(chain: Chain, from: number): string[] {
  const last = Math.max(0, ...ranksOf({ ...chain, links: withoutCircles(chain) }).values());
  return Array.from({ length: Math.max(0, last + 1 - from) }, () => messages.chain.passedOnFurther);
}

function listOf(steps: readonly Step[], here: Source, edition: Edition): ChainView['list'] {
  return [...Map.groupBy(steps, ({ to }) => to)].map(([to, those]) => ({
    source: to === here ? { name: to.publisher } : sourceLine(to, edition),
    passesOn: [...new Set(those.map(({ from }) => from))].map((from) => sourceLine(from, edition)),
  }));
}
