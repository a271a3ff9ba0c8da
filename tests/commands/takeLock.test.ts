import {
  lutimesSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../tools/release/takeLock.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Takes the lock, and leaves it changed, as another process would have left it. */
function lockOf(change: (text: string) => string): void {
  expect(takeLock(dir)).toHaveProperty('letGo');
  const path = join(dir, '.lock-1');
  const text = readlinkSync(path);
  rmSync(path);
  symlinkSync(change(text), path);
}

const gone = 2 ** 22 + 1;
const notLinux = process.platform !== 'linux';

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
    lockOf((text) => text.replace(/^\d+/, String(gone)));
    expect(takeLock(dir)).toHaveProperty('letGo');
    expect(readdirSync(dir)).toEqual(['.lock-2']);
  });

  test.skipIf(notLinux)('of a process whose number another has got since is passed over', () => {
    lockOf((text) => text.replace(/\.\d+\./, '.1.'));
    expect(takeLock(dir)).toHaveProperty('letGo');
  });

  test.skipIf(notLinux)('from before the machine was started again is passed over', () => {
    lockOf((text) => text.replace(/\.[\da-f]{8}\./, '.00000000.'));
    expect(takeLock(dir)).toHaveProperty('letGo');
  });

  test.skipIf(notLinux)(
    'of a machine that was given another name since is judged like any other',
    () => {
      lockOf((text) => text.replace(/^\d+/, String(gone)).replace(/@.*/, '@renamed'));
      expect(takeLock(dir)).toHaveProperty('letGo');
    },
  );

  test.skipIf(notLinux)('of another container is held, whatever number its process has', () => {
    lockOf((text) => text.replace(/^\d+/, String(gone)).replace(/\d+@.*/, '1@container'));
    expect(takeLock(dir)).toEqual({
      held: expect.stringContaining('on container has been publishing here since'),
    });
  });

  test('of another machine is held, since nobody here can tell, and it says which file it is', () => {
    lockOf((text) =>
      text.replace(/^\d+/, String(gone)).replace(/\.[\da-f]*\.(\d*)@.*/, '.00000000.$1@elsewhere'),
    );
    expect(takeLock(dir)).toEqual({
      held: expect.stringContaining(`on elsewhere has been publishing here since`),
    });
    expect(takeLock(dir)).toEqual({
      held: expect.stringContaining(`remove ${join(dir, '.lock-1')}.`),
    });
  });

  test.each(['empty', 'foreign'])(
    'that is %s is held while this machine may have it, and passed over after a start',
    (kind) => {
      const path = join(dir, '.lock-1');
      if (kind === 'empty') writeFileSync(path, '');
      else symlinkSync('nobody', path);
      expect(takeLock(dir)).toEqual({
        held: `The lock ${path} cannot be read. When nobody is publishing, remove it.`,
      });
      const before = new Date('2001-01-01');
      (kind === 'empty' ? utimesSync : lutimesSync)(path, before, before);
      expect(takeLock(dir)).toHaveProperty('letGo');
      expect(readdirSync(dir)).toEqual(['.lock-2']);
    },
  );
});
