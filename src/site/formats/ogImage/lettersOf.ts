/**
 * A text as a card draws it: letters whole, on one line, and signs that differ in nothing but where
 * a line may break as the plain ones that every typeface has.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[\t\n\r]\s*/g, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2000-\u200a\u202f\u205f]/g, '\u00a0');
}
