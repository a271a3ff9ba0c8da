import type { RootContent } from 'mdast';
import type { BehindNote, Prose, Thing } from '../model.ts';
import type { Behind, BehindOriginal } from './behind.ts';
import { plain } from '../plain.ts';
import { bodyKey } from './pieces.ts';

/** Notes at each translated piece of a thing that it is behind its original. */
export function noteBehind(thing: Thing, { pieces, day }: BehindOriginal, language: string): void {
  for (const piece of pieces) {
    const note = {
      how: piece.how,
      ...(day !== undefined && { day }),
      ...(language === plain && { inPlain: true as const }),
    };
    const prose = proseOf(thing, piece);
    const node = piece.at?.node ?? prose?.tree.children[0];
    if (prose && node) noteAt(prose, node, note);
    else if (!prose) thing.behind = { ...thing.behind, [piece.key]: note };
  }
}

function noteAt(prose: Prose, node: RootContent, note: BehindNote): void {
  prose.behind ??= new Map();
  prose.behind.set(node, [...(prose.behind.get(node) ?? []), note]);
}

/** The prose of a piece; nothing of what is plain words, or stands in no page of its own. */
function proseOf(thing: Thing, { key, at }: Behind): Prose | undefined {
  if (key === bodyKey) return thing.body;
  return prosesOf(thing)[key]?.[at?.index ?? 0];
}

function prosesOf(thing: Thing): { [key: string]: readonly Prose[] } {
  if (thing.type !== 'article' && thing.type !== 'claim') return {};
  const corrections = thing.corrections.map(({ now }) => now);
  if (thing.type === 'claim') return { corrections };
  return {
    brief: thing.brief,
    questions: thing.questions.map(({ question, answer }) => answer ?? question),
    updates: thing.updates.map(({ what }) => what),
    corrections,
  };
}
