import type { PictureFile } from '../../../parts/figure/pictureSet.ts';

/** The room of a figure on a card, in pixels, across its whole width; its middle is always seen. */
export const pictureRoom = { width: 1200, height: 340, middle: 570 };

/**
 * A drawing for a card. Its lines are SVG; its words stand apart, since who draws the card has the
 * typefaces. Colours are those of tokens.css: `var(--ink)`.
 */
export interface CardDrawing {
  /** In units of its own. */
  width: number;
  height: number;
  /** How many pixels of the card one of these is. */
  scale: number;
  shapes: string;
  words: CardWord[];
}

export interface CardWord {
  /** Where the line begins, has its middle or ends, on its baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  size: number;
  colour: string;
  bold?: boolean;
  /** What is around its letters, where they stand on something. */
  around?: string;
}

/** What a card shows of a figure: a drawing, or a picture that is made for it. */
export type CardPicture = CardDrawing | PictureFile;
