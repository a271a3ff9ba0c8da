import { expect, test } from 'vitest';
import { drawnText } from '../../../../src/site/formats/ogImage/drawnText.ts';
import { withBreaks } from '../../../../src/site/formats/ogImage/withBreaks.ts';

test('an emoji is left out of a picture, with the space before it, and digits and signs stay', () => {
  expect(drawnText('War ✅ 🇺🇦 👩‍🚒 1️⃣ ❤️, ©, 18:00, #1 and *so* 👍🏽.')).toBe(
    'War, ©, 18:00, #1 and *so*.',
  );
});

test('a joiner stays where letters take another shape with it, and nowhere else', () => {
  expect(drawnText('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(drawnText('क्\u200dष')).toBe('क्\u200dष');
  expect(drawnText('a\u200cb\u200bc\u200fd')).toBe('abcd');
});

test('lines may end between the words of a script without spaces', () => {
  expect(withBreaks('ผู้ว่าการกล่าวว่า 18:00').split('\u200b').length).toBeGreaterThan(2);
  expect(withBreaks('ผู้ว่าการกล่าวว่า').replaceAll('\u200b', '')).toBe('ผู้ว่าการกล่าวว่า');
  expect(withBreaks('The host and 市议会')).toBe('The host and 市议会');
});
