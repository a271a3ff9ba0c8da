import type { Speaker } from '../../core/standing/evidence.ts';

/** With a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as a person would join them: "Donald Trump, the Kremlin and Ukraine". */
export function joinNames(speakers: readonly Speaker[]): string {
  const names = speakers.map(({ name }) => withinSentence(name));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A name in the middle of a sentence: "the Kremlin". */
export function withinSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}

/** What makes a text of names and clauses. */
export const text = { capital, joinNames, withinSentence };
