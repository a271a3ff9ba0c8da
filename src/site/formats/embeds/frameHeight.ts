import type { Citable } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import type { DrawnFigure } from '../../diagram/figure/figureView.ts';
import type { ClaimLine } from '../../parts/claimLine.ts';
import type { Edition } from '../../parts/edition.ts';
import {
  articleEmbed,
  claimEmbed,
  figureEmbed,
  type EmbedView,
  type FigureEmbed,
} from './embedView.ts';

/**
 * How high a frame is drawn until it tells its height itself, in pixels: as much as it needs in a
 * frame of 320 pixels, on a phone, by how long its words are, in lines of about so many letters.
 */
export function frameHeight(thing: Citable, edition: Edition): number {
  if (thing.type === 'claim') {
    const view = claimEmbed(thing, edition);
    return heightOfFrame(view) + 24 * lines(view.sentence, 32);
  }
  if (thing.type === 'figure') {
    const view = figureEmbed(thing, edition);
    // Lower words, or a higher drawing: on a wide page it may need more than on a phone.
    return Math.min(1200, Math.max(...[280, 560].map((room) => heightOfFigure(view, room))));
  }
  const view = articleEmbed(thing, edition);
  return (
    heightOfFrame(view) +
    24 * lines(view.dek, 32) +
    (view.strip.length > 0 ? 40 + 24 * view.strip.length : 0)
  );
}

/** What a figure needs where it has so much room, in pixels. */
function heightOfFigure(view: FigureEmbed, room: number): number {
  const { caption, credit, drawn, words } = view;
  const small = linesIn(plainText(caption), room) + linesIn(credit, room) + 2;
  return (
    heightOfFrame(view) +
    19 * small +
    (drawn
      ? heightOfDrawing(drawn, room)
      : words.reduce((sum, each) => sum + 24 * linesIn(each, room) + 8, 0))
  );
}

function heightOfDrawing(drawn: DrawnFigure, room: number): number {
  switch (drawn.kind) {
    case 'photo':
      return heightOfPicture(drawn.picture, room);
    case 'document': {
      const text = drawn.paragraphs.flat().map(({ text }) => text);
      return (
        80 +
        30 * linesIn(text.join(''), room - 40) +
        drawn.notes.reduce((sum, each) => sum + 13 + 20 * linesIn(noteOf(each), room - 30), 0) +
        drawn.pages.reduce((sum, page) => sum + heightOfPicture(page, room) + 14, 0)
      );
    }
    case 'map':
      return (
        60 +
        heightOfPicture(drawn, room) +
        drawn.entries.reduce(
          (sum, { claims }) =>
            sum + 22 + claims.reduce((all, { claim }) => all + 20 * linesIn(claim, room - 70), 0),
          0,
        ) +
        19 * linesIn([...drawn.drawn, ...drawn.credits].join(' '), room)
      );
    case 'chart': {
      // Small ones stand side by side where there is room.
      const columns = drawn.panels.length > 1 ? Math.floor(room / 230) : 1;
      const heights = drawn.panels.map(({ broad, narrow }) => heightIn(narrow || broad) + 50);
      return (
        60 +
        19 * linesIn([...drawn.notes, drawn.dataFrom ?? ''].join(' '), room) +
        Math.max(...heights) * Math.ceil(heights.length / columns)
      );
    }
    case 'clock':
      return 150 + 90 * drawn.hour.accounts.length;
    case 'table':
      return 30 * (drawn.rows.length + 1);
  }
}

function noteOf({ claim, label, note = '' }: ClaimLine & { note?: string }): string {
  return `${label}: ${claim} ${note}`;
}

/** The height that a drawing has by its viewBox. */
function heightIn(svg: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 200);
}

function heightOfPicture({ width, height }: { width: number; height: number }, room: number) {
  return Math.ceil((Math.min(room, width) * height) / width);
}

/** A letter is about seven and a half pixels wide. */
function linesIn(words: string, room: number): number {
  return lines(words, Math.floor(room / 7.5));
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

function heightOfFrame({ title, site, asOf = '', lastChange = '', retracted }: EmbedView): number {
  const small = lines(`${site.name} ${asOf}`, 38) + lines(lastChange, 40);
  return (
    150 +
    19 * small +
    29 * lines(title, 25) +
    (retracted
      ? 30 + 24 * lines(`${messages.retraction.on(retracted.date.text)} ${retracted.why}`, 28)
      : 0)
  );
}

/**
 * How many lines words take with so many letters of Latin each; those of other scripts are wider.
 */
function lines(words: string, letters: number): number {
  const wide = words.match(/[^\p{Script=Latin}\P{Letter}]/gu)?.length ?? 0;
  return Math.ceil((words.length + 0.35 * wide) / letters);
}
