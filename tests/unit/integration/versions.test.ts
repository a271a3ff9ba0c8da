import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readVersions, unknownWithheld } from '../../../src/integration/versions/readVersions.ts';
import { readStore, writeStore } from '../../../src/integration/versions/versionStore.ts';
import { versionsInGit } from '../../../src/integration/versions/versionsInGit.ts';
import { contentWith, linkedOk } from '../../support/content.ts';
import { writeFiles } from '../../support/published.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'versions-'));
  return () => rmSync(dir, { recursive: true });
});

const article = (body: string, more = '') => `---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
${more}---
${body}
`;

function commit(day: string, files: { [path: string]: string }): void {
  writeFiles(dir, files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
      },
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
}

const spoke = 'They [spoke](../claims/they-spoke.md).';

test('a git history gives the versions that were no drafts, and did not wait for their day', () => {
  const path = 'articles/the-talk.md';
  commit('2025-08-17', { [path]: article(spoke, 'draft: true\n') });
  commit('2025-08-18', { [path]: article(`${spoke} Not yet.`) });
  commit('2025-08-19', { [path]: article(spoke) });
  commit('2025-08-20', {
    [path]: article(spoke, '# A comment.\n'),
    'articles/the-talk.uk.md': 'x',
  });
  commit('2025-08-21', { [path]: article(`${spoke} Twice.`) });
  const versions = versionsInGit(dir).get('the-talk')!;
  expect(versions.map(({ at }) => at)).toEqual(['2025-08-19T12:00:00Z', '2025-08-21T12:00:00Z']);
  expect(versions.map(({ text }) => text.includes('Twice'))).toEqual([false, true]);
});

test('outside of a checkout there are none', () => {
  writeFiles(dir, { 'articles/the-talk.md': article(spoke) });
  expect(versionsInGit(dir)).toEqual(new Map());
});

test('a store gives back what it was given, and the text of now comes last', () => {
  const store = join(dir, 'store');
  expect(readStore(store)).toEqual(new Map());
  const linked = linkedOk(
    contentWith('')
      .map(({ file, text }) => `=== ${file}\n${text}`)
      .join(''),
  );
  expect(readVersions(dir, linked, undefined)).toBeUndefined();
  const [current] = readVersions(dir, linked, store)!.get('the-talk')!;
  expect(current).not.toHaveProperty('at');
  const before = { at: '2025-08-19T12:00:00Z', digest: 'a'.repeat(64), notes: [], text: 'Before.' };
  writeStore(store, new Map([['the-talk', [before]]]));
  expect(readVersions(dir, linked, store)!.get('the-talk')).toEqual([before, current]);
  writeStore(store, new Map([['the-talk', [before, { ...current!, at: '2025-08-20T12:00:00Z' }]]]));
  expect(readVersions(dir, linked, store)!.get('the-talk')).toHaveLength(2);
});

test('what is withheld and no version is told', () => {
  const linked = linkedOk(`
=== articles/the-talk.md
${article(spoke, 'withheld: [{ version: 0123456789ab, why: It named a child. }]\n')}`);
  expect(unknownWithheld(linked.record, readVersions(dir, linked, join(dir, 'store'))!)).toEqual([
    'articles/the-talk.md withholds the version 0123456789ab, and no such is kept.',
  ]);
});
