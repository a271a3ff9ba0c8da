/**
 * A text, and apart its last word, beside which a glyph stands: no line is to break between the
 * two. Of a script without spaces it is the last letter, of a long word its end, so that it can
 * break.
 *
 * `splitLastWord('the talks')` //=> ['the ', 'talks']
 */
export function splitLastWord(text: string): [start: string, end: string] {
  const [, start = '', end = ''] =
    /^(.*?)([^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]{0,23}\S\s*)$/su.exec(text) ?? [];
  return end === '' ? [text, ''] : [start, end];
}
