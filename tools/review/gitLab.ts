import { z } from 'zod';
import { allPages, asking, Refused } from './ask.ts';
import { mark } from './commentBody.ts';
import type { Forge } from './forge.ts';

const account = z.object({ id: z.int() });
const note = z.object({ id: z.int(), body: z.string(), author: account });

/**
 * The merge request whose pipeline runs. A job's own token may not write notes, so a project access
 * token is wanted. docs.gitlab.com, "Notes API" and "Predefined CI/CD variables".
 */
export async function gitLab(environment: {
  readonly [name: string]: string | undefined;
}): Promise<Forge | undefined> {
  const {
    CI_API_V4_URL,
    CI_PROJECT_ID,
    CI_MERGE_REQUEST_IID,
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA,
    CI_COMMIT_SHA,
    CI_PIPELINE_URL,
    SOURCELINE_COMMENT_TOKEN,
  } = environment;
  if (!CI_MERGE_REQUEST_IID) return undefined;
  const commit = CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || CI_COMMIT_SHA;
  if (!CI_API_V4_URL || !CI_PROJECT_ID || !commit || !SOURCELINE_COMMENT_TOKEN)
    throw new Refused(
      'SOURCELINE_COMMENT_TOKEN, CI_API_V4_URL, CI_PROJECT_ID or CI_COMMIT_SHA is not set.',
    );
  const ask = asking(CI_API_V4_URL, { 'private-token': SOURCELINE_COMMENT_TOKEN });
  const request = `/projects/${encodeURIComponent(CI_PROJECT_ID)}/merge_requests/${CI_MERGE_REQUEST_IID}`;
  return {
    commit,
    run: CI_PIPELINE_URL,
    isNewest: async () =>
      z.object({ sha: z.string() }).parse((await ask('GET', request)).json).sha === commit,
    ownComment: async () => {
      const { id: own } = account.parse((await ask('GET', '/user')).json);
      const notes = z.array(note).parse(await allPages(ask, `${request}/notes?per_page=100`));
      return notes.find(({ body, author }) => author.id === own && body.startsWith(mark));
    },
    writeComment: async (body, id) => {
      if (id === undefined) await ask('POST', `${request}/notes`, { body });
      else await ask('PUT', `${request}/notes/${id}`, { body });
    },
  };
}
