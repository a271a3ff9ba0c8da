import { atStart, capital } from '../plainSentence.ts';
import type { Named } from '../evidenceClauses.ts';

export { atStart, capital };

/** Names as a person would join them: "Donald Trump, the Kremlin and Ukraine". */
export function joinNames(speakers: readonly { name: string }[]): string {
  return join(speakers.map(({ name }) => withinSentence(name)));
}

/** Who and what a clause names: "the guest (by the Herald’s account) and Bild". */
export function joinNamed(all: readonly Named[]): string {
  return join(all.map(nameWithin));
}

/** Publishers in the middle of a sentence: "Bild and the Financial Times". */
export function joinPublishers(publishers: readonly string[]): string {
  return join(publishers.map(publisherName));
}

function join(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Somebody or something in the middle of a sentence. */
export function nameWithin({ name, is, publisher, accountOf }: Named): string {
  if (is === 'publisher') return publisherName(name);
  const within = withinSentence(name);
  if (publisher !== undefined) return `${within} (${publisher})`;
  return accountOf === undefined ? within : `${within} (by ${possessive(accountOf)} account)`;
}

/**
 * Names with an article that is no part of them: "the Kremlin", "the host", "the Foreign Ministry".
 */
const common =
  /^The (?:(?:Kremlin|Pentagon|White House|Vatican|Élysée|Netherlands|Philippines|United \w+|European \w+)\b|.*\b(?:ministry|presidency|government|commission|council|court|parliament|senate|congress|army|navy|police|party|union|office|department|committee|agency|secretariat|embassy|mission|administration|delegation|institute|laboratory|lab|university|academy|centre|center|association|federation|league|church|board|panel|leaders|president|chancellor|minister)\b)/iu;

/**
 * A name in the middle of a sentence: "the Kremlin". A title keeps its own article: "The Lancet",
 * "The First".
 */
export function withinSentence(name: string): string {
  return isCommon(name) ? name.replace(/^The /, 'the ') : name;
}

function isCommon(name: string): boolean {
  // Small letters after the article tell a common noun; `i` alone would take every name for one.
  return /^The \p{Ll}/u.test(name) || common.test(name);
}

/** Newspapers of which one says "the": "the Financial Times", "the Kyiv Independent". */
const withArticle =
  /^(?!The |Die |Der |Le |La |El |Il ).*\b(?:Times|Post|Guardian|Telegraph|Herald|Journal|Tribune|Independent|Gazette|Mirror|Chronicle|Economist|Observer|Examiner)$/;

/** A publisher in the middle of a sentence. */
export function publisherName(name: string): string {
  return withArticle.test(name) ? `the ${name}` : withinSentence(name);
}

/** "Axios’s", "the Irish Times’". */
export function possessive(publisher: string): string {
  const within = publisherName(publisher);
  return /(?:News|Times|Reuters|Figures|Affairs)$/.test(within) ? `${within}’` : `${within}’s`;
}

/** Words that carry a capital only at the start of a sentence. */
const small =
  /^(?:The|A|An|This|That|These|Those|There|It|Its|He|She|They|We|No|Nobody|Nothing|Neither|Both|All|Each|Every|Some|Many|Most|Several|Few|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|In|On|By|For|From|After|Before|During|Under|Until|With|Without|More|Less|About|Only|People|Talks|What|Whoever|When|If) /;

/**
 * A sentence as the clause after "that": without its full stop, and without a capital that only its
 * place gave it.
 */
export function asClause(sentence: string): string {
  const text = sentence.trim().replace(/[.。]$/, '');
  return small.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What makes a text of names and clauses. */
export const text = { capital, joinNames, withinSentence };
