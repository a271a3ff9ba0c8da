// @module-tag slow

import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { baseFiles } from '../support/content.ts';
import { startForge } from '../support/forge.ts';
import { mark } from '../../tools/review/commentBody.ts';

const token = 'a-token-that-nobody-may-see';
const claim = 'content/claims/they-spoke.md';
const head = 'c'.repeat(40);

/** The scripts of a step of a workflow. */
function script(file: string, step: string): string {
  const { jobs } = parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as {
    jobs: { [name: string]: { steps: { name?: string; run?: string }[] } };
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.find(({ name }) => name === step)!.run!;
}

/**
 * The scripts of a job of GitLab's pipeline that are about the content, without git and the build.
 */
function gitLabScripts(job: string): string {
  const pipeline = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as {
    [job: string]: { script: string[] };
  };
  return pipeline[job]!.script.filter((line) => line.includes('npm run -s')).join('\n');
}

let checkout: string;
let forge: Awaited<ReturnType<typeof startForge>>;

/** Runs a script of a step in the checkout, as a runner does. */
function run(script: string, more: { [name: string]: string } = {}) {
  const { FORCE_COLOR, GITHUB_ACTIONS, GITLAB_CI, ...own } = process.env;
  const env = { ...own, NO_COLOR: '1', ...more };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    execFile(
      'bash',
      ['-e', '-c', script],
      { cwd: checkout, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', checkout, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args],
    {
      stdio: 'pipe',
    },
  );

function edit(change: (text: string) => string): void {
  const file = join(checkout, claim);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'workflows-'));
  for (const name of ['node_modules', 'package.json', 'src', 'tools', 'tsconfig.json'])
    symlinkSync(resolve(name), join(checkout, name));
  for (const { file, text } of baseFiles) {
    mkdirSync(dirname(join(checkout, 'content', file)), { recursive: true });
    writeFileSync(join(checkout, 'content', file), text);
  }
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'The content');
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));
beforeEach(async () => {
  forge = await startForge(token, head);
});
afterEach(() => forge.stop());

/** What a workflow that runs after the check has in its environment. */
function afterCheck(of = head) {
  const event = join(checkout, '.git/event.json');
  writeFileSync(
    event,
    JSON.stringify({
      workflow_run: {
        html_url: 'https://forge.example/run/1',
        head_sha: of,
        head_branch: 'edit',
        head_repository: { owner: { login: 'reader' } },
      },
    }),
  );
  return {
    GITHUB_API_URL: forge.url,
    GITHUB_REPOSITORY: 'house/site',
    GITHUB_EVENT_PATH: event,
    GITHUB_TOKEN: token,
  };
}
const comment = () =>
  script('comment.yml', 'Comment').replace('.build/found/check.json', '.build/check.json');

describe('the check of a pull request', () => {
  test('annotates the line that is wrong; then the comment says what readers will see change', async () => {
    edit((text) => text.replace(/^statements:\n/m, 'statments:\n'));
    git('commit', '-qam', 'A typo');
    const failed = await run(script('content.yml', 'Check'));
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(
      /^::error file=content\/claims\/they-spoke\.md,line=\d+,col=1,.*statments/m,
    );
    expect(await run(comment(), afterCheck())).toMatchObject({ status: 0 });
    expect(forge.state.comments).toHaveLength(1);
    expect(forge.state.comments[0]!.body).toContain('does not pass the check');

    git('revert', '--no-edit', 'HEAD');
    edit((text) =>
      text.replace(/^claim:/m, 'retracted: { at: 2025-09-01, why: It was not so }\nclaim:'),
    );
    git('commit', '-qam', 'Take it back');
    await run(script('content.yml', 'Check').replace('HEAD^1', 'HEAD~1'));
    const written = await run(comment(), afterCheck());
    expect(written).toMatchObject({ status: 0, stdout: 'The comment is up to date now.\n' });
    expect(forge.state.comments).toHaveLength(1);
    expect(forge.state.comments[0]!.body).toContain('compared with the branch it goes into:');
    expect(forge.state.comments[0]!.body).toContain('It is retracted.');
    expect((await run(comment(), afterCheck())).stdout).toBe('The comment is up to date.\n');
  });

  test('writes into no comment of others, and over no newer check', async () => {
    forge.state.comments.push({ id: 1, body: `${mark}\nOurs, says a reader`, by: 'reader' });
    expect((await run(comment(), afterCheck())).stdout).toBe('The comment is written.\n');
    expect(forge.state.comments.map(({ by }) => by)).toEqual(['reader', 'github-actions[bot]']);
    forge.state.head = 'd'.repeat(40);
    expect((await run(comment(), afterCheck())).stdout).toContain('is not the newest any more');
    expect(forge.state.comments).toHaveLength(2);
  });

  test('says in one line what a forge refuses, without the token', async () => {
    const wrong = await run(comment(), { ...afterCheck(), GITHUB_TOKEN: 'expired' });
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/401.*has expired\.\n$/),
    });
    forge.state.isDown = true;
    const down = await run(comment(), afterCheck());
    expect(down.stderr).toMatch(/answered with 503/);
    forge.stop();
    const gone = await run(comment(), { ...afterCheck(), GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(gone).toMatchObject({ status: 2, stderr: expect.stringContaining('does not answer') });
    for (const { stdout, stderr } of [wrong, down, gone])
      expect(stdout + stderr).not.toContain(token);
  });
});

test('the pipeline of a merge request finds and says the same', async () => {
  edit((text) => text.replace(/^about:/m, 'abuot:'));
  const environment = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: forge.url,
    CI_PROJECT_ID: '12',
    CI_MERGE_REQUEST_IID: '4',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD',
    CI_COMMIT_SHA: head,
    SOURCELINE_COMMENT_TOKEN: token,
  };
  expect(await run(gitLabScripts('check'), environment)).toMatchObject({ status: 1 });
  const report = JSON.parse(readFileSync(join(checkout, 'code-quality.json'), 'utf8'));
  expect(report[0]).toMatchObject({ location: { path: claim }, severity: 'major' });
  expect(await run(gitLabScripts('comment'), environment)).toMatchObject({ status: 0 });
  expect(forge.state.comments[0]!.body).toContain('does not pass the check');
  git('checkout', '-q', '--', '.');
});
