/**
 * A text as an image shows it: composed letters, on one line, without emoji; hyphens and spaces
 * that differ only in where a line may break are replaced by plain ones, which every typeface has.
 */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replace(emoji, '')
    .replace(/\s+/g, (gap) => (/[\t\n\r]/.test(gap) ? ' ' : gap))
    .replace(ignorable, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2000-\u200a\u202f\u205f]/g, '\u00a0');
}

/** What is a picture by itself (✅, 🇺🇦, 👩‍🚒), with what belongs to it and the space before it. */
const emoji =
  /\s*(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f)(?:\p{Emoji_Modifier}|\ufe0f|\u20e3|\u200d\p{Emoji})*/gu;

/**
 * What has no shape, but for the joiner and the non-joiner between letters that take other shapes
 * with them, as in Persian and Hindi.
 */
const ignorable =
  /(?!(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}])[\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
