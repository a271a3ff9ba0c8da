import type { KeptPage } from '../../src/integration/captures/readWarc.ts';
import { kindOf } from '../../src/integration/captures/wordsOf.ts';
import { askForWhole, isWell } from '../links/ask.ts';
import { judge } from '../links/judge.ts';
import type { Whole } from '../links/request.ts';
import type { Surroundings } from '../links/surroundings.ts';
import type { Turns } from '../links/turns.ts';
import type { Robots } from './robots.ts';

/** A page as a server sends it to everybody. */
export type Fetched = Pick<KeptPage, 'url' | 'type' | 'bytes'> &
  Pick<Whole, 'statusLine' | 'headers'>;

/** Why there is no page, as a sentence, and whether the server says that it is gone. */
export interface NotFetched {
  why: string;
  isGone: boolean;
}

/**
 * Fetches a page, unless its server does not want that: what robots.txt or the page itself forbids
 * and what stands behind a login or a wall is left alone. Nothing is guessed: what is no page, is
 * cut off or is of another type than it says is none. Never throws.
 */
export async function fetchPage(
  url: string,
  world: Surroundings,
  turns: Turns,
  robots: Robots,
): Promise<Fetched | NotFetched> {
  const {
    whole,
    html = '',
    ...answer
  } = await askForWhole(url, world, turns, (at) => robots.refusal(at));
  const verdict = judge(url, answer);
  if (verdict && verdict.rule !== 'link-moved')
    return { why: verdict.message, isGone: isWell(answer) ? false : isGone(answer.status) };
  const not = (why: string): NotFetched => ({ why, isGone: false });
  if (!whole) return not('There was no answer to its end.');
  const header = (name: string) => whole.headers.find(([each]) => each === name)?.[1] ?? '';
  const page = { url: answer.at, type: header('content-type'), ...whole };
  if (/noarchive|\bnone\b/i.test(header('x-robots-tag')) || forbidding.test(html))
    return not('The page says that it is not to be kept (noarchive).');
  if (walled.test(html)) return not('The page says that it is not free to read.');
  if (answer.hops.length > 0 && login.test(new URL(answer.at).pathname))
    return not(`It leads to a login: ${answer.at}.`);
  return kindOf(page) ? page : not(`It is ${page.type || 'of no type'}, and has no words to read.`);
}

function isGone(status: number | undefined): boolean {
  return status === 404 || status === 410;
}

const forbidding = /<meta\b(?=[^>]*\bname=["']?robots\b)(?=[^>]*\bnoarchive\b)[^>]*>/i;
/** https://schema.org/isAccessibleForFree */
const walled = /"isAccessibleForFree"\s*:\s*"?false\b/i;
const login = /(?:^|[/_-])(?:log-?in|sign-?in|sign-?up|subscribe|register|anmelden|connexion)\b/i;
