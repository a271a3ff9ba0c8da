import { firstLetters } from '../../../core/markdown/graphemes.ts';
import type { Retraction, Says, Site } from '../../../core/model/model.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { messages } from '../../../i18n/messages.ts';
import type { StripView } from '../../parts/article/stripView.ts';
import { dateView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import type { CardPicture } from './figure/cardDrawing.ts';

/**
 * An Open Graph image, shown with shared links: everything on it as plain data, and its alt text.
 * All that matters is drawn in the square in its middle, since some platforms show no more.
 */
export interface OgImageView {
  /** What it is an image of, and its file name without the digest: `claims/call-during-talks`. */
  of: string;
  is: 'article' | 'claim' | 'actor' | 'topic' | 'figure' | 'site';
  /** The headline, the claim's sentence, or the name. */
  title: string;
  site: string;
  language: string;
  /** The topic, the standing with its glyph, or the role; “Retracted” of what is retracted. */
  above: { text: string; standing?: StandingId };
  /** "as of 19 August 2025" */
  day?: string;
  retracted: boolean;
  /** Of an article: the standings of its claims, if there are enough to draw. */
  strip: Pick<StripView[number], 'standing' | 'count' | 'label'>[];
  /**
   * The sentence of the standing, the reason of a retraction, the tagline of the site, or the
   * standings of an article whose strip is not drawn.
   */
  words?: string;
  /** Of a claim on which accounts differ: both, with the same room, instead of `words`. */
  accounts?: [CardAccount, CardAccount];
  /** Of an actor what it said last, of a topic its latest stories. */
  entries?: { small: string; text: string }[];
  /** What is counted, left and right of the square. */
  figures: { left: CardFigure[]; right: CardFigure[] };
  /** A figure below the title, across the whole width. */
  picture?: CardPicture;
  alt: string;
}

/** One of two accounts. */
export interface CardAccount {
  says: Says;
  /** "Say so" */
  label: string;
  /** By whom, the strongest first. */
  who: string;
  /** The strongest's words, or on whom the account rests. */
  words: string;
}

/** A number, and what it counts: "2", "voices say so". */
export interface CardFigure {
  number: string;
  label: string;
}

/** In pixels, as platforms ask for. */
export const ogImageSize = { width: 1200, height: 630 };

export function frameOf(
  of: string,
  { name, language }: Site,
): Pick<OgImageView, 'of' | 'site' | 'language' | 'retracted' | 'strip' | 'figures'> {
  return {
    of,
    site: name,
    language,
    retracted: false,
    strip: [],
    figures: { left: [], right: [] },
  };
}

/** A retracted thing shows no standing, but that it is retracted, and why. */
export function retractedParts(
  title: string,
  { at, why }: Retraction,
  edition: Edition,
): Pick<OgImageView, 'above' | 'retracted' | 'words' | 'alt'> {
  const words = messages.retraction.onBecause(dateView(at, edition).text, why);
  return {
    above: { text: messages.retraction.standing.label },
    retracted: true,
    words,
    alt: messages.socialCard.retractedAlt(title, words),
  };
}

/** A text cut after a whole word, with a sign that it goes on. */
export function cutAtWord(text: string, letters: number): string {
  const cut = firstLetters(text, letters);
  if (cut === text) return text;
  return `${cut.replace(/[\s,;:–-]+\S*$/, '') || cut}…`;
}
