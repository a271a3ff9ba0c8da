import type { Outgoing } from '../../src/core/model/outgoing.ts';
import { order, sortProblems, type Problem } from '../../src/core/markdown/problem.ts';
import { ask, type Answer } from './ask.ts';
import { copyOf } from './copyOf.ts';
import { judge, type Verdict } from './judge.ts';
import type { Surroundings } from './surroundings.ts';
import { Turns } from './turns.ts';

/** An address, what was answered, and what comes of it. */
export interface LinkChecked extends Outgoing {
  answer: Answer;
  /** Nothing when all is well. */
  verdict?: Verdict;
  /** A copy that an archive has, where a reader may find nothing and no copy is named. */
  copy?: { url: string; day: string };
}

/**
 * Asks for every address, several hosts at once and of each host one at a time. In the order in
 * which they were given.
 */
export async function checkLinks(
  outgoing: readonly Outgoing[],
  world: Surroundings,
): Promise<LinkChecked[]> {
  const turns = new Turns(world);
  const checked = new Map<Outgoing, LinkChecked>();
  const hosts = [...Map.groupBy(outgoing, ({ url }) => new URL(url).host).values()];
  const workers = Array.from({ length: world.atOnce }, async () => {
    for (let mine = hosts.shift(); mine; mine = hosts.shift())
      for (const each of mine) checked.set(each, await checkOne(each, world, turns));
  });
  await Promise.all(workers);
  return outgoing.map((each) => checked.get(each)!);
}

async function checkOne(
  outgoing: Outgoing,
  world: Surroundings,
  turns: Turns,
): Promise<LinkChecked> {
  const answer = await ask(outgoing.url, world, turns);
  const verdict = judge(outgoing.url, answer);
  const wants = verdict?.isLost
    ? outgoing.mentions.find(({ archived }) => archived === undefined)
    : undefined;
  const copy = wants && (await copyOf(outgoing.url, wants.day, world, turns));
  return { ...outgoing, answer, ...(verdict && { verdict }), ...(copy && { copy }) };
}

/** What is wrong, as problems at each place that names the address, sorted. */
export function problemsOf(checked: readonly LinkChecked[]): Problem[] {
  return sortProblems(
    checked.flatMap(({ verdict, mentions, copy }) =>
      verdict
        ? mentions.map(({ file, line, column, endColumn, archived }) => {
            const { severity, rule, message, todo } = verdict;
            const isKept = archived !== undefined && verdict.isLost;
            return {
              // Readers still find what the record rests on.
              severity: isKept ? 'warning' : severity,
              rule,
              file,
              line,
              column,
              ...(endColumn !== undefined && { endColumn }),
              message,
              todo: isKept
                ? `The copy that is named stays: ${archived}`
                : copy
                  ? `The Internet Archive has a copy of ${copy.day}. Look at it, and add it: archived: ${copy.url}`
                  : todo,
            };
          })
        : [],
    ),
  );
}

/** What `links --json` prints: every address by itself, sorted. */
export function linksAsJson(checked: readonly LinkChecked[]) {
  return {
    addresses: [...checked]
      .sort((a, b) => order(a.url, b.url))
      .map(({ url, answer, verdict, copy, mentions }) => ({
        url,
        state: verdict ? verdict.rule.replace('link-', '') : 'well',
        status: answer.status,
        at: answer.at,
        moved: verdict?.moved,
        said: verdict?.message,
        copy: copy?.url,
        mentions: mentions.map(({ file, line, column, collection, id, archived }) => ({
          file,
          line,
          column,
          collection,
          id,
          archived,
        })),
      })),
  };
}
