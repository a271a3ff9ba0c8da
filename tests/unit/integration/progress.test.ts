import { expect, test } from 'vitest';
import { showProgress } from '../../../src/integration/progress.ts';

/** Progress over a clock that stands still until it is set. */
function watched({ isTTY }: { isTTY: boolean }) {
  const clock = { now: 0 };
  const said: string[] = [];
  const progress = showProgress({ write: (text) => said.push(text), isTTY }, () => clock.now);
  return { clock, said, progress };
}

test('work of less than two seconds passes without a word', () => {
  const { clock, said, progress } = watched({ isTTY: false });
  progress.begin('Reading');
  clock.now = 1900;
  progress.at(9, 10);
  progress.begin('Pages');
  progress.end();
  expect(said).toEqual([]);
});

test('longer work is told in plain lines, not too many, and ends with what each part took', () => {
  const { clock, said, progress } = watched({ isTTY: false });
  progress.begin('Reading');
  clock.now = 3000;
  progress.begin('Pages');
  for (let done = 1; done <= 300; done++) {
    clock.now += 100;
    progress.at(done, 300);
  }
  progress.end();
  expect(said.join('')).toBe(
    [
      'Pages …',
      'Pages: 100 of 300',
      'Pages: 200 of 300',
      'Pages: 300 of 300',
      '  Reading      3.0 s    9 %',
      '  Pages       30.0 s   91 %',
      '  Together    33.0 s  100 %',
      '',
    ].join('\n'),
  );
});

test('on a terminal one line is written over, and nothing of it is left', () => {
  const { clock, said, progress } = watched({ isTTY: true });
  progress.begin('Pages');
  clock.now = 2500;
  progress.at(1, 3);
  clock.now = 2550;
  progress.at(2, 3);
  clock.now = 2700;
  progress.at(3, 3);
  progress.end();
  const clear = '\r\u001B[2K';
  expect(said.slice(0, -1)).toEqual(['Pages: 1 of 3', clear, 'Pages: 3 of 3', clear]);
});
