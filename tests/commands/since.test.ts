import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { baseFiles } from '../support/content.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/**
 * A folder with the base newsroom in it, in the folder
 * `words` below a git checkout where `committed`.
 */
function folderWith(committed: boolean): string {
  const top = mkdtempSync(join(tmpdir(), 'since-'));
  const folder = join(top, 'words');
  folders.push(top);
  for (const { file, text } of baseFiles) write(folder, file, text);
  if (committed)
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['-c', 'user.name=t', '-c', 'user.email=t@t.example', 'commit', '-qm', 'first'],
    ])
      execFileSync('git', ['-C', top, ...args]);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const claim = (statements: string, more = '') =>
  `---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n${statements}${more}---\n`;
const host = '  - { actor: host, says: so, source: host-post, quote: we spoke at length }\n';
const guest = '  - { actor: guest, says: so, source: guest-post }\n';

function since(folder: string, revision: string, ...more: string[]) {
  const { FORCE_COLOR, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'check', '--content', folder, '--since', revision, ...more],
    { encoding: 'utf8', env: { ...own, NO_COLOR: '1' } },
  );
  return { status, said: stdout.split('\n\n')[0], stdout, stderr };
}

describe('what an edit does to the record', () => {
  test('nothing, when nothing is edited', () =>
    expect(since(folderWith(true), 'HEAD')).toMatchObject({
      status: 0,
      said: "Since HEAD no standing has changed, no claim has come or gone, and nobody's position has moved.",
    }));

  test('a standing that changes comes with its reason and the articles that show it, also before it is committed', () => {
    const folder = folderWith(true);
    write(folder, 'claims/they-spoke.md', claim(`${host}${guest.replace('so', 'otherwise')}`));
    expect(since(folder, 'HEAD').said).toBe(
      'Since HEAD:\n  they-spoke: agreed by all sides -> contested, the guest says otherwise; taken out: the guest says so\n    shown in the-talk\n    The standing changes without a dated cause: something was taken out or reworded. Add a correction that says so.',
    );
  });

  test('a retraction is told, and that it was taken back', () => {
    const folder = folderWith(true);
    const kept = claim(`${host}${guest}`);
    write(
      folder,
      'claims/they-spoke.md',
      kept.replace('claim:', 'retracted: { at: 2025-09-01, why: It was not so }\nclaim:'),
    );
    expect(since(folder, 'HEAD').said).toContain(
      'Since HEAD:\n  they-spoke: still agreed by all sides, is retracted\n    shown in the-talk',
    );
    const as = ['-c', 'user.name=t', '-c', 'user.email=t@t.example'];
    execFileSync('git', ['-C', folder, ...as, 'commit', '-qam', 'Retract']);
    write(folder, 'claims/they-spoke.md', kept);
    expect(since(folder, 'HEAD').said).toContain('is no longer retracted');
  });

  test('a later statement is a dated cause, and a position that moves is told', () => {
    const folder = folderWith(true);
    write(
      folder,
      'claims/they-spoke.md',
      claim(
        `${host}${guest}  - { actor: guest, says: otherwise, source: guest-post, when: 2025-08-20 }\n`,
      ),
    );
    expect(since(folder, 'HEAD').said).toBe(
      'Since HEAD:\n  they-spoke: agreed by all sides -> contested, the guest says otherwise, The guest moves from so to otherwise\n    shown in the-talk',
    );
  });

  test('a correction is a cause', () => {
    const folder = folderWith(true);
    write(
      folder,
      'claims/they-spoke.md',
      claim(
        host,
        'corrections: [{ at: 2025-08-21, was: The guest said so., now: The guest has not been heard. }]\n',
      ),
    );
    expect(since(folder, 'HEAD').said).toBe(
      'Since HEAD:\n  they-spoke: agreed by all sides -> one side says, taken out: the guest says so\n    shown in the-talk',
    );
  });

  test('a claim that appears, as data', () => {
    const folder = folderWith(true);
    write(folder, 'claims/they-sang.md', claim(host));
    const { stdout } = since(folder, 'HEAD', '--json');
    expect((JSON.parse(stdout) as { since: unknown }).since).toEqual([
      {
        claim: 'they-sang',
        sentence: 'The host and the guest spoke',
        from: null,
        to: 'one-side',
        came: 'The host says so.',
        gone: '',
        moves: [],
        articles: [],
      },
    ]);
  });

  test('cannot be told outside a git checkout, or of a revision that is not there', () => {
    expect(since(folderWith(false), 'HEAD')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /is in no git checkout, so nobody can tell what was there before\.\n$/,
      ),
    });
    expect(since(folderWith(true), 'HEAD~9')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        '"HEAD~9" is no revision of this checkout. Name a commit, a branch or a tag, for instance HEAD.\n',
    });
  });
});
