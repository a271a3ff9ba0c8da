/**
 * A text as an image shows it: composed letters, on one line; hyphens and spaces that differ only in
 * where a line may break are replaced by plain ones, which every typeface has.
 */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, (gap) => (/[\t\n\r]/.test(gap) ? ' ' : gap))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2000-\u200a\u202f\u205f]/g, '\u00a0');
}
