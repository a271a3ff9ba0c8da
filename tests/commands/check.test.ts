import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { baseFiles } from '../support/content.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A content folder on disk with the files of the base newsroom, and these in their place. */
function folderWith(changes: { [file: string]: string | undefined } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  const files = {
    ...Object.fromEntries(baseFiles.map(({ file, text }) => [file, text])),
    ...changes,
  };
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function check(...args: string[]) {
  return checkIn({}, ...args);
}

function checkIn(environment: { [name: string]: string }, ...args: string[]) {
  const { FORCE_COLOR, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'check', ...args],
    { encoding: 'utf8', env: { ...own, NO_COLOR: '1', SOURCELINE_ADDRESS: '', ...environment } },
  );
  return { status, stdout, stderr };
}

const broken = { 'actors/host.md': '---\nname: The host\nkind: human\nrole: Host\n---\n' };

describe('npm run check', () => {
  test('ends well when the content holds together', () => {
    expect(check('--content', folderWith())).toEqual({
      status: 0,
      stdout: 'The address of the site is https://house.example, from site.md.\nNo problems.\n',
      stderr: '',
    });
  });

  test('says which address is in force, and who says it', () => {
    const folder = folderWith();
    expect(
      checkIn({ SOURCELINE_ADDRESS: 'https://news.example/' }, '--content', folder).stdout,
    ).toMatch(/^The address of the site is https:\/\/news\.example, from SOURCELINE_ADDRESS\.\n/);
    expect(checkIn({ SOURCELINE_ADDRESS: 'news' }, '--content', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Invalid address “news” in SOURCELINE_ADDRESS\./) as string,
    });
  });

  test('shows the line with the fault underlined, what to do, and the count', () => {
    const folder = folderWith(broken);
    const { status, stdout } = check('--content', folder);
    expect(status).toBe(1);
    expect(stdout.slice(stdout.indexOf('/actors/host.md'))).toBe(`/actors/host.md:3:7  error  value
  Invalid value “human” for \`kind\`.
  2 | name: The host
> 3 | kind: human
    |       ^^^^^
  4 | role: Host
  It is one of person, government, organisation, group.

1 error.
`);
  });

  test('prints one JSON object and nothing else', () => {
    const { status, stdout, stderr } = check('--json', '--content', folderWith());
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      problems: [],
      address: { address: 'https://house.example', from: 'site.md', isPreview: false },
      articles: {
        'the-talk': {
          claims: ['they-spoke'],
          actors: ['host', 'guest'],
          sources: ['host-post', 'guest-post'],
          events: [],
        },
      },
      claims: {
        'they-spoke': {
          standing: 'agreed',
          label: 'Agreed by all sides',
          sentence: 'Both parties say so: the host and the guest.',
          day: '2025-08-19',
          voices: 2,
          outsideVoices: 0,
          voicesOtherwise: 0,
          outsideVoicesOtherwise: 0,
          opposite: { standing: 'denied', label: 'Denied' },
          origins: [],
          sides: [
            {
              side: 'host',
              says: ['so'],
              divided: false,
              actors: [{ actor: 'host', says: ['so'] }],
            },
            {
              side: 'guest',
              says: ['so'],
              divided: false,
              actors: [{ actor: 'guest', says: ['so'] }],
            },
          ],
          history: [
            {
              day: '2025-08-18',
              standing: 'one-side',
              sentence: 'The host says so on the record; no second voice is recorded.',
              came: 'The host says so.',
              changed: true,
            },
            {
              day: '2025-08-19',
              standing: 'agreed',
              sentence: 'Both parties say so: the host and the guest.',
              came: 'The guest says so.',
              changed: true,
            },
          ],
          hangsOn: {
            sentence:
              'Had only one of the host and the guest said so, it would be resting on one side’s word. A party that says otherwise would make it contested.',
            removals: [
              { without: 'the host', standing: 'one-side' },
              { without: 'the guest', standing: 'one-side' },
            ],
            addition: { what: 'a party that says otherwise', standing: 'contested' },
          },
        },
      },
    });
  });

  test('has in its JSON the problems, each with its place', () => {
    const { status, stdout } = check('--json', '--content', folderWith(broken));
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toEqual([
      {
        severity: 'error',
        rule: 'value',
        file: 'actors/host.md',
        line: 3,
        column: 7,
        message: 'Invalid value “human” for `kind`.',
        todo: 'It is one of person, government, organisation, group.',
      },
    ]);
  });

  test('says in one line why it could not run', () => {
    expect(check('--content', '/no/such/folder')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There is no folder [^\n]+\n$/),
    });
    expect(check('--content', folderWith({ 'articles/the-talk.md': undefined }))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There are no articles [^\n]+\n$/),
    });
    expect(check('--jsn')).toMatchObject({ status: 2, stdout: '' });
  });

  test('tells what waits for its day, as of now or of the instant that --at or SOURCELINE_AT names', () => {
    const waits = 'articles/the-talk.md waits: it is published on 2025-08-19.\n';
    const folder = folderWith();
    expect(check('--content', folder).stdout).not.toContain('waits');
    expect(check('--content', folder, '--at', '2025-08-18').stdout).toContain(waits);
    expect(checkIn({ SOURCELINE_AT: '2025-08-18' }, '--content', folder).stdout).toContain(waits);
    expect(check('--content', folder, '--at', '18.8.').stderr).toMatch(
      /^Invalid instant “18\.8\.”/,
    );
    expect(
      JSON.parse(check('--content', folder, '--at', '2025-08-18', '--json').stdout),
    ).toMatchObject({ waiting: [{ id: 'the-talk', published: '2025-08-19' }] });
  });

  test('measures a file before it reads it', () => {
    const folder = folderWith({ 'claims/vast.md': '' });
    // It takes no room on the disk, and has more bytes than a buffer can.
    truncateSync(join(folder, 'claims/vast.md'), 5e9);
    expect(check('--content', folder).stdout).toContain(
      'The file has 5000000 kB; the limit is 200 kB.',
    );
  });

  test('reads the folder that SOURCELINE_CONTENT names', () => {
    const { status, stdout } = checkIn({ SOURCELINE_CONTENT: folderWith(broken) });
    expect([status, stdout.includes('1 error.')]).toEqual([1, true]);
  });
});
