import type { Day } from '../../src/core/dates/when.ts';
import type { Surroundings } from './surroundings.ts';
import type { Turns } from './turns.ts';

/**
 * A copy of a page that the Internet Archive has, the nearest to a day; nothing when it has none,
 * or does not say.
 */
export async function copyOf(
  url: string,
  day: Day | undefined,
  { archive, agent, patience }: Surroundings,
  turns: Turns,
): Promise<{ url: string; day: Day } | undefined> {
  const question = new URL(archive);
  question.searchParams.set('url', url);
  if (day !== undefined) question.searchParams.set('timestamp', day.replaceAll('-', ''));
  try {
    const answer = await turns.take(
      question.host,
      async () =>
        (
          await fetch(question, {
            signal: AbortSignal.timeout(patience),
            headers: { 'user-agent': agent },
          })
        ).json() as Promise<Availability>,
    );
    const copy = answer.archived_snapshots?.closest;
    const date = /^(\d{4})(\d\d)(\d\d)/.exec(copy?.timestamp ?? '');
    return copy?.available && copy.status === '200' && date && URL.canParse(copy.url)
      ? { url: copy.url.replace(/^http:/, 'https:'), day: date.slice(1).join('-') }
      : undefined;
  } catch {
    return undefined;
  }
}

interface Availability {
  archived_snapshots?: {
    closest?: { available: boolean; url: string; timestamp: string; status: string };
  };
}
