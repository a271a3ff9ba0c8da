import type { Problem } from '../../src/core/markdown/problem.ts';
import { isWell, type Answer } from './ask.ts';

/** What an answer says of a link, and what an editor can do. */
export interface Verdict extends Pick<Problem, 'severity' | 'rule' | 'message' | 'todo'> {
  /** Where the page is for good now. */
  moved?: string;
  /** Whether a reader may find nothing there, so that a copy is wanted. */
  isLost: boolean;
}

/**
 * What is wrong with a link. Nothing when all is well, also when the page was found after redirects
 * that are not permanent.
 */
export function judge(url: string, answer: Answer): Verdict | undefined {
  if (isWell(answer)) return doubtAbout(url, answer) ?? movedFor(url, answer);
  return answer.end === 'answered' ? judgeStatus(url, answer) : judgeEnd(url, answer);
}

/** The verdict on a link at whose end no server has answered. */
function judgeEnd(url: string, { end, at, hops, why = '' }: Answer): Verdict {
  switch (end) {
    case 'loop':
      return gone(
        'loop',
        `It leads in a circle: ${[...hops.map(({ from }) => from), at].join(' -> ')}.`,
      );
    case 'far':
      return gone(
        'loop',
        `It leads on and on, through ${hops.length} addresses, the last of them ${at}.`,
      );
    case 'nowhere':
      return gone('gone', `It leads to what is no web address: "${at}".`);
    case 'inside':
      return {
        ...unclear(
          'inside',
          `${at === url ? 'It' : `It leads to ${at}, which`} is no address on the public web, and was not asked for.`,
          'Link a page that readers can open.',
        ),
        isLost: true,
      };
    case 'unwanted':
      return unclear('refused', `It was not asked for: ${why}.`, 'Open it in a browser.');
    case 'silent':
      return unclear('silent', 'There was no answer in time.', later);
    case 'broken':
    case 'answered':
    default:
      return why === 'ENOTFOUND'
        ? gone('gone', `There is no host ${new URL(at).host}.`)
        : unclear('broken', `The connection failed (${why}).`, later);
  }
}

/** The verdict on an answer that is not a success. */
function judgeStatus(url: string, { status = 0, at, later: seconds }: Answer): Verdict {
  const from = at === url ? '' : ` at ${at}`;
  if (status === 404 || status === 410) return gone('gone', `The page is gone (${status}${from}).`);
  if (status === 429) {
    const wish = seconds === undefined ? '' : `, and again after ${seconds} seconds`;
    return unclear('busy', `The server wants to be asked less often${wish} (429${from}).`, later);
  }
  if (status >= 500) return unclear('failing', `The server fails (${status}${from}).`, later);
  return unclear(
    'refused',
    `The server does not show it to a program (${status}${from}).`,
    'Open it in a browser: a reader may see it all the same.',
  );
}

const later = 'Run this again later.';

function gone(rule: string, message: string): Verdict {
  return {
    severity: 'error',
    rule: `link-${rule}`,
    message,
    todo: 'Name a copy in an archive as `archived`, or another page.',
    isLost: true,
  };
}

function unclear(rule: string, message: string, todo: string): Verdict {
  return { severity: 'warning', rule: `link-${rule}`, message, todo, isLost: false };
}

/** The verdict on a page that says that it was not found, or is the front page of the site. */
function doubtAbout(url: string, { at, title }: Answer): Verdict | undefined {
  const doubt = (message: string): Verdict => ({
    ...unclear(
      'doubtful',
      message,
      'Open it in a browser. If it is not the page that you read, name a copy in an archive as `archived`.',
    ),
    isLost: true,
  });
  if (
    title !== undefined &&
    /\b404\b|\bnot found\b|no longer (available|exists)|does(n.t| not) exist|nicht gefunden|introuvable|не найден|не знайден/i.test(
      title,
    )
  )
    return doubt(`The page says of itself: "${title}".`);
  const isFront = (address: string) =>
    /^\/(index\.\w+)?$/.test(new URL(address).pathname) && new URL(address).search === '';
  return isFront(at) && !isFront(url) ? doubt(`It leads to a front page now: ${at}.`) : undefined;
}

/**
 * The verdict on a link that has moved: to where its first redirects, as far as they are permanent,
 * lead.
 */
function movedFor(url: string, { hops, at }: Answer): Verdict | undefined {
  const first = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const moved = first === -1 ? at : hops[first]!.from;
  return moved === url
    ? undefined
    : { ...unclear('moved', `It has moved for good, to ${moved}.`, `Write ${moved}.`), moved };
}
