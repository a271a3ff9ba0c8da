// Writes what readers will see change into one comment of a pull request or merge request, and
// keeps it up to date. Run by the workflows: `npm run comment -- --report FILE`, with what the
// check has left. Exit 0: written, or nothing to write; 2: could not.
import { parseArgs } from 'node:util';
import { Refused } from './review/ask.ts';
import { commentBody } from './review/commentBody.ts';
import { gitHub } from './review/gitHub.ts';
import { gitLab } from './review/gitLab.ts';
import { readReport } from './review/report.ts';

const { values } = parseArgs({
  options: { report: { type: 'string', default: '.build/check.json' } },
});
try {
  console.log(await comment(values.report));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function comment(file: string): Promise<string> {
  const forge = await (process.env['GITLAB_CI'] === 'true' ? gitLab : gitHub)(process.env);
  if (!forge) return 'No change is proposed from this branch: there is nothing to comment on.';
  const { commit, run } = forge;
  const own = await forge.ownComment();
  const body = commentBody({ commit, report: readReport(file), run }, own?.body);
  // Asked last, so that an older check cannot write over a newer one.
  if (!(await forge.isNewest()))
    return `Commit ${commit} is not the newest any more: nothing is written.`;
  if (own?.body === body) return 'The comment is up to date.';
  await forge.writeComment(body, own?.id);
  return own ? 'The comment is up to date now.' : 'The comment is written.';
}
