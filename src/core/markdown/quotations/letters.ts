/** Letters, digits and marks of scripts that put spaces between words. */
const wordLetter =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}])[\p{L}\p{N}\p{M}]/u;

/**
 * Whether a character is a letter or digit of a word. Words of scripts without spaces begin and end
 * anywhere, so their letters are none.
 */
export function isWordLetter(character: string | undefined): boolean {
  return character !== undefined && wordLetter.test(character);
}

/**
 * Whether a mark stands where a word begins: after nothing that belongs to a word, before something
 * that may.
 */
export function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return (
    (/[\s([{¿¡/|“‟„"«‹‘‚'`´—–-]/.test(before) ||
      (/\p{L}/u.test(before) && !isWordLetter(before))) &&
    !/[\s,;:!?)\]}]/.test(after)
  );
}

/** Whether a mark stands where a word ends: after no space, before nothing of a word. */
export function endsWord(text: string, at: number): boolean {
  return at > 0 && !/\s/.test(text[at - 1]!) && !isWordLetter(text[at + 1]);
}
