import type { Figure, Thing } from '../../../core/model/model.ts';
import type { Edition } from '../edition.ts';
import type { ProseBlock } from '../prose/proseHtml.ts';
import { notesView, type NotesView, type NoteView } from './notesView.ts';

/** A part of an article's text under one heading; the first may have none. */
export interface TextSection<F> {
  /** Its heading, as HTML, and its name and id for the contents. */
  heading?: { html: string; id: string; name: string };
  passages: Passage<F>[];
}

/** Some paragraphs, and the facts beside them; or a figure. */
export interface Passage<F> {
  html: string;
  /** A figure that stands here alone, as it is drawn. */
  figure?: F;
  facts?: NotesView;
  /** Notes for which there is no room beside the passage: they are folded. */
  more: NoteView[];
}

/** A passage ends when it has so many paragraphs or letters. */
const longest = { blocks: 4, letters: 1500 };

/**
 * Divides a text into sections at its headings, and these into passages. How high text and notes
 * are is estimated from their letters: a wrong guess costs white space, never an overlap.
 */
export function textSections<F>(
  blocks: readonly ProseBlock[],
  edition: Edition,
  { year, draw }: { year: string; draw: (figure: Figure) => F },
): TextSection<F>[] {
  const noted = new Set<Thing>();
  return sectionsOf(blocks).map(({ heading, blocks }) => ({
    ...(heading && {
      heading: { html: heading.html, id: heading.id ?? '', name: heading.text },
    }),
    passages: passagesOf(blocks).map((passage): Passage<F> => {
      const figure = passage[0]?.figure;
      if (figure) return { html: '', figure: draw(figure), more: [] };
      const things = [...new Set(passage.flatMap((block) => block.things))];
      const notes = notesView(things, edition, { noted, year });
      for (const thing of things) noted.add(thing);
      return {
        html: passage.map((block) => block.html).join('\n'),
        ...fit(notes, sum(passage.map(heightOfBlock))),
      };
    }),
  }));
}

function sectionsOf(
  blocks: readonly ProseBlock[],
): { heading?: ProseBlock; blocks: ProseBlock[] }[] {
  const sections: { heading?: ProseBlock; blocks: ProseBlock[] }[] = [];
  for (const block of blocks) {
    if (block.element === 'h2') sections.push({ heading: block, blocks: [] });
    else if (sections.length === 0) sections.push({ blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** A heading of a lower rank stays with what follows it. */
function passagesOf(blocks: readonly ProseBlock[]): ProseBlock[][] {
  const passages: ProseBlock[][] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    const isFull =
      last &&
      !/^h/.test(last.at(-1)?.element ?? '') &&
      (last.length >= longest.blocks ||
        sum([...last, block].map(({ text }) => text.length)) > longest.letters);
    if (last && !isFull && !block.figure && !last[0]?.figure) last.push(block);
    else passages.push([block]);
  }
  return passages;
}

/** Keeps as many notes as have room beside the passage, and at least one. */
function fit(notes: NotesView | undefined, room: number): Pick<Passage<never>, 'facts' | 'more'> {
  if (!notes) return { more: [] };
  let left = room + overhang - heightOfNames(notes.actors) - heightOfNames(notes.sources);
  const last = notes.claims.length - 1;
  const full = notes.claims.findIndex(
    (note, i) => (left -= heightOfNote(note)) < (i < last ? heightOfMore : 0) && i > 0,
  );
  const count = full < 0 ? notes.claims.length : full;
  return {
    facts: { ...notes, claims: notes.claims.slice(0, count) },
    more: notes.claims.slice(count),
  };
}

/** Of the line that holds what has no room, in pixels. */
const heightOfMore = 28;

/** By how much notes may be higher than the text beside them, in pixels. */
const overhang = 6;

/** In pixels, in the columns of the wide page. */
function heightOfBlock({ element, text }: ProseBlock): number {
  const lines = Math.ceil(text.length / (element === 'section' ? 45 : 76));
  return lines * 27 + 15;
}

function heightOfNote({ line, who, accounts }: NoteView): number {
  return (
    13 +
    linesOf(line.claim, 43) * 20 +
    (who ? linesOf(who, 46) * 18.5 : 0) +
    (accounts ? 26 + sum(accounts.map((account) => linesOf(account.who, 32) * 18.5 + 5)) : 0)
  );
}

function heightOfNames(names: readonly { name: string }[]): number {
  return names.length === 0 ? 0 : 8 + linesOf(names.map(({ name }) => name).join(', '), 40) * 18.5;
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
