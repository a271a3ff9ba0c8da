import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../tools/release/takeLock.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Takes the lock, and gives it back changed, as another process would have left it. */
function lockOf(changes: { [key: string]: unknown }): void {
  expect(takeLock(dir)).toHaveProperty('letGo');
  const [name] = readdirSync(dir);
  writeFileSync(
    join(dir, name!),
    JSON.stringify({ ...JSON.parse(readFileSync(join(dir, name!), 'utf8')), ...changes }),
  );
}

describe('a lock', () => {
  test("is one process's until it lets go", () => {
    const lock = takeLock(dir);
    expect(takeLock(dir)).toEqual({
      held: expect.stringMatching(
        `^Process ${process.pid} has been publishing here since .+\\. Wait for its end\\.$`,
      ),
    });
    if ('letGo' in lock) lock.letGo();
    expect(readdirSync(dir)).toEqual([]);
    expect(takeLock(dir)).toHaveProperty('letGo');
  });

  test('of a process that has ended is passed over, and removed', () => {
    lockOf({ pid: 2 ** 22 + 1 });
    expect(takeLock(dir)).toHaveProperty('letGo');
    expect(readdirSync(dir)).toEqual(['.lock-2']);
  });

  test.skipIf(process.platform !== 'linux')(
    'of a process whose number another has got since is passed over',
    () => {
      lockOf({ began: 'long ago' });
      expect(takeLock(dir)).toHaveProperty('letGo');
    },
  );

  test('of another machine is held, since nobody here can tell, and it says which file it is', () => {
    lockOf({ pid: 2 ** 22 + 1, host: 'elsewhere' });
    expect(takeLock(dir)).toEqual({
      held: expect.stringContaining(`on elsewhere has been publishing here since`),
    });
    expect(takeLock(dir)).toEqual({
      held: expect.stringContaining(`remove ${join(dir, '.lock-1')}.`),
    });
  });

  test('that cannot be read is held', () => {
    writeFileSync(join(dir, '.lock-1'), '');
    expect(takeLock(dir)).toEqual({
      held: `The lock ${join(dir, '.lock-1')} cannot be read. When nobody is publishing, remove it.`,
    });
  });
});
