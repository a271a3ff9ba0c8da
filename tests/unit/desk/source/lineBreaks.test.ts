import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, lineBreakOf, positionOf } from '../../../../src/desk/source/lineBreaks.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'é', '\n', '\r\n', '\r', ' '), { maxLength: 12 })
  .map((parts) => parts.join(''));
const ofOneBreak = fc
  .constantFrom('\n', '\r\n')
  .chain((lineBreak) =>
    fc.array(fc.constantFrom('a', 'b', lineBreak)).map((parts) => parts.join('')),
  );

test('a text leaves the editor byte for byte as it came', () => {
  fc.assert(
    fc.property(text, (before) => {
      expect(stateOf(before).sliceDoc()).toBe(before);
    }),
  );
});

test('a text that changes elsewhere is taken over by what differs', () => {
  fc.assert(
    fc.property(ofOneBreak, ofOneBreak, (before, other) => {
      const after = before.includes('\r\n')
        ? other.replace(/\r?\n/g, '\r\n')
        : other.replace(/\r/g, '');
      const { from, to, insert } = changeBetween(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      if (splits(before, from) || splits(before, to)) return;
      const changes = { from: positionOf(before, from), to: positionOf(before, to), insert };
      expect(stateOf(before).update({ changes }).state.sliceDoc()).toBe(after);
    }),
  );
});

function stateOf(text: string): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [EditorState.lineSeparator.of(lineBreakOf(text))],
  });
}

/** Whether an offset lies within a line break. */
function splits(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}
