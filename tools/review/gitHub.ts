import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { allPages, asking, Refused } from './ask.ts';
import { mark } from './commentBody.ts';
import type { Forge } from './forge.ts';

/**
 * The event `workflow_run`, as far as it is used. docs.github.com, "Webhook events and payloads".
 */
const event = z.object({
  workflow_run: z.object({
    html_url: z.string(),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});

const pulls = z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) }));

const comment = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/** The account as which a workflow's own token writes. */
const workflowAccount = 'github-actions[bot]';

/**
 * The pull request whose check has just ended. Which one is asked of GitHub, by branch and commit,
 * and not taken from what the check left.
 */
export async function gitHub(environment: {
  readonly [name: string]: string | undefined;
}): Promise<Forge | undefined> {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_TOKEN } = environment;
  if (!GITHUB_API_URL || !GITHUB_REPOSITORY || !GITHUB_EVENT_PATH || !GITHUB_TOKEN)
    throw new Refused(
      'GITHUB_TOKEN, GITHUB_API_URL, GITHUB_REPOSITORY or GITHUB_EVENT_PATH is not set.',
    );
  const run = event.parse(JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'))).workflow_run;
  const ask = asking(GITHUB_API_URL, {
    authorization: `Bearer ${GITHUB_TOKEN}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  });
  const repository = `/repos/${GITHUB_REPOSITORY}`;
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const branchPulls = async () =>
    pulls.parse(
      (await ask('GET', `${repository}/pulls?state=open&head=${encodeURIComponent(head)}`)).json,
    );
  const pull = (await branchPulls())[0];
  if (!pull) return undefined;
  const comments = `${repository}/issues/${pull.number}/comments`;
  return {
    commit: run.head_sha,
    run: run.html_url,
    isNewest: async () => (await branchPulls())[0]?.head.sha === run.head_sha,
    ownComment: async () => {
      const all = z.array(comment).parse(await allPages(ask, `${comments}?per_page=100`));
      const own = all.find(
        ({ body, user }) => user?.login === workflowAccount && body?.startsWith(mark),
      );
      return own && { id: own.id, body: own.body ?? '' };
    },
    writeComment: async (body, id) => {
      if (id === undefined) await ask('POST', comments, { body });
      else await ask('PATCH', `${repository}/issues/comments/${id}`, { body });
    },
  };
}
