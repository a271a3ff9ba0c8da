import { expect, test } from 'vitest';
import { copyOf } from '../../../../src/core/model/copyOf.ts';

const isThere = (name: string) => name === 'talk';

test.each([
  'talk (1)',
  'talk 2',
  'Talk 2',
  'talk copy',
  'talk – Kopie (2)',
  'talk (another copy)',
  'Kopie von talk',
  'talk copy 2 (1)',
  'talk-DESKTOP-AB12CD3',
  'talk-Annas-MacBook-Pro',
  'talk (Case Conflict)',
  "talk (Anna's conflicted copy 2025-08-18)",
  'talk_conflict-20250818-174200',
  'talk.sync-conflict-20250818-174200-ABCDEFG',
  'talk_BASE_4711',
  'talk.LOCAL.4711',
  'talk.bak',
])('%s is a copy', (name) => expect(copyOf(name, isThere)).toBe('talk'));

test('of a file that is not there a copy that a program marked is one still', () => {
  expect(copyOf('song_BACKUP_4711', isThere)).toBe('song');
});

test.each([
  'apollo 13',
  'song (1)',
  'talk (2025)',
  'g20 summit 19',
  'Who is he?',
  'talk.md',
  'the talk 2',
  'copyright',
  'Talk of the town',
  'wałęsa',
])('%s is none', (name) => expect(copyOf(name, isThere)).toBeUndefined());
