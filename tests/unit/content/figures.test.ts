import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../src/integration/contentFolder.ts';
import { readContent } from '../../support/content.ts';

const folder = readContentFolder('content');
if ('cannot' in folder) throw new Error(folder.cannot);
const { record } = readContent(folder.files, folder.problems, folder.attachments);

test('the chart of statements by side and hour has the numbers of the record', () => {
  const article = record.articles.find(({ id }) => id === 'call-to-moscow')!;
  const counts = new Map<string, number>();
  for (const { day, when, actor } of article.claims.flatMap(({ statements }) => statements)) {
    if (day !== '2025-08-18' && day !== '2025-08-19') continue;
    const hour =
      when.precision === 'time' ? `, ${(when.clock ?? '').replace(/^0/, '')}` : ', no hour';
    const row = `${Number(day.slice(-2))} August${hour};${actor.side.name}`;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const [, ...rows] = readFileSync('content/figures/statements-by-hour.csv', 'utf8')
    .trim()
    .split('\n');
  const inFile = rows.flatMap((row) => {
    const [, when = '', side = '', count = ''] = /^"(.*)",(.*),(\d+)$/.exec(row) ?? [];
    return count === '0' ? [] : [[`${when};${side}`, Number(count)] as const];
  });
  expect(new Map(inFile)).toEqual(counts);
});
