import type { Term } from './model.ts';

/** A place of a text at which a term stands. */
export interface TermUse {
  term: Term;
  from: number;
  to: number;
}

/**
 * Finds the terms in a text, in their order: as whole words, in capitals or not, however their
 * letters are composed; of two that begin at one place the longer. In scripts without spaces
 * between words a term may stand anywhere.
 */
export function termFinder(terms: readonly Term[]): (text: string) => TermUse[] {
  const byForm = new Map<string, Term>();
  for (const { form, term } of terms.flatMap(formsOf))
    if (!byForm.has(form)) byForm.set(form, term);
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(forms.join('|'), 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const term = byForm.get(keyOf(words));
      return term ? [{ term, from: index, to: index + words.length }] : [];
    });
}

function formsOf(term: Term): { form: string; term: Term }[] {
  return [term.term, ...(term.forms ?? [])].flatMap((form) =>
    [form.normalize('NFC'), form.normalize('NFD')].map((each) => ({ form: keyOf(each), term })),
  );
}

function keyOf(form: string): string {
  return form.toLowerCase().replace(/\s+/g, ' ');
}

function patternOf(form: string): string {
  const letters = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
  const word = '[\\p{L}\\p{M}\\p{N}]';
  return unspaced.test(form) ? letters : `(?<!${word})${letters}(?!${word})`;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
