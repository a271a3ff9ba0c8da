import type { Quotation } from '../../markdown/quotations/quotations.ts';
import type { WordLists } from '../wordLists.ts';

/**
 * The name that the words directly before a quotation give as that of its speaker, and what else
 * stands in the sentence outside the marks. Nothing where the sentence is of any other form than
 * "NAME said: “…”", "NAME: “…”" or "According to NAME, “…”".
 */
export function attributionOf(
  { passage, block: { text }, open, close }: Quotation,
  { says, accordingTo }: WordLists,
): { name: string; rest: string } | undefined {
  if (open < 0 || !says || !endsSentence(passage, text.slice(close + 1))) return undefined;
  const [start] = sentenceAround(text, open, close);
  if (isAfterAbbreviation(text.slice(0, start))) return undefined;
  const before = text.slice(start, open);
  const from = before.lastIndexOf(';') + 1;
  const clause = before.slice(from).trim();
  const [source, sourceName] = accordingTo?.exec(clause) ?? [];
  if (source !== undefined) return { name: sourceName!, rest: before.slice(0, from) };
  const verb = says.exec(clause)?.[0] ?? /\s*:$/u.exec(clause)?.[0];
  if (verb === undefined) return undefined;
  const name = clause.slice(0, -verb.length);
  return /[,:;()]/u.test(name) ? undefined : { name, rest: `${before.slice(0, from)} ${verb}` };
}

/** Whether nothing of its sentence stands after a passage. */
function endsSentence(passage: string, after: string): boolean {
  if (/^\p{Pf}*(?:[.!…]\p{Pf}*)?\s*$|^\.\s/u.test(after)) return true;
  return /[.!?…]$/u.test(passage.trim()) && /^\s+["“„«‘(]*\p{Lu}/u.test(after);
}

/** Whether a text ends with what may be an abbreviation, after which no sentence begins: "Mr. " */
function isAfterAbbreviation(text: string): boolean {
  return /(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,4}\.\s+$/u.test(text);
}

/** From where to where the sentence goes in which a quotation stands. */
export function sentenceAround(text: string, open: number, close: number): [number, number] {
  const before = text.slice(0, Math.max(0, open));
  const end = /[.!?…]['"’”»]?\s|$/.exec(text.slice(close));
  const start = [...before.matchAll(/[.!?…]['"’”»)]?\s+/g)].at(-1);
  return [start ? start.index + start[0].length : 0, close + (end?.index ?? 0) + 1];
}
