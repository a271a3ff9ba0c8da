import type { Place, Problem } from '../../../markdown/problem.ts';
import { problemInFile } from '../../../markdown/problemInFile.ts';
import { problemAt } from '../../../model/entry.ts';
import { dataText, endingOf, type Attachment } from '../../../model/figure/attachment.ts';
import { cellPlace } from '../../../model/figure/chart/cellPlace.ts';
import { jsonPlace } from '../../../model/figure/chart/jsonPlace.ts';
import type { TableData } from '../../../model/figure/readTable.ts';
import { chartFaults } from '../../../model/figure/chart/chartFaults.ts';
import { chartTable } from '../../../model/figure/chart/chartTable.ts';
import { resolve } from '../../../model/link/contentPaths.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';
import { chartExamples } from './chartExamples.ts';

export const figureCharts: ContentCheck = {
  scope: 'content',
  rules: {
    'chart-file': {
      severity: 'error',
      explanation: 'A chart draws the numbers of a file, which has to be a whole table.',
    },
    'chart-column': {
      severity: 'error',
      explanation: 'A chart names the columns of its file that it draws.',
    },
    'chart-value': {
      severity: 'error',
      explanation:
        'What is drawn as a number is one: a cell that only looks like a number would be left out, or drawn elsewhere.',
    },
    'chart-unit': {
      severity: 'error',
      explanation: 'Numbers in thousands that are called millions are wrong by a thousand times.',
    },
    'chart-twice': {
      severity: 'error',
      explanation:
        'Of two numbers for one thing a reader, and a link to it, cannot tell which counts.',
    },
    'chart-form': {
      severity: 'error',
      explanation:
        'The form of a chart says something: a line goes over time, a range has two ends.',
    },
    'chart-source': {
      severity: 'error',
      explanation: 'Numbers without their source cannot be checked.',
    },
    'chart-uncertainty': {
      severity: 'error',
      explanation: 'Where a file says how certain its numbers are, the chart says so, too.',
    },
    'chart-axis': {
      severity: 'error or warning',
      explanation:
        'An axis that does not begin at zero makes differences look larger. For bars that is refused; for other charts it is told, and readers are told where it begins.',
    },
  },
  check: checkCharts,
  examples: chartExamples,
};

function checkCharts(linked: LinkedRecord): Problem[] {
  const files = new Map((linked.attachments ?? []).map((each) => [each.file, each]));
  return linked.entries.flatMap((entry) => {
    if (entry.collection !== 'figures' || entry.data.kind !== 'chart') return [];
    const { data } = entry;
    const file = files.get(resolve(entry.file, data.data) ?? '');
    if (!file || !/^(csv|json)$/.test(endingOf(file.file))) return [];
    const read = chartTable(file);
    if ('fault' in read) {
      const { message, todo, ...place } = read.fault;
      return [problemInFile(file.file, place, { rule: 'chart-file', message, todo })];
    }
    return chartFaults(data, read.table).map(({ at, ...finding }) =>
      'key' in at
        ? problemAt(entry, [at.key], finding)
        : problemInFile(file.file, placeIn(file, read.table, at), finding),
    );
  });
}

/** Where a cell stands in the file; the heads are row −1. */
function placeIn(
  file: Attachment,
  { columns }: TableData,
  { row, column }: { row: number; column: number },
): Place {
  const read = dataText(file);
  if (!('text' in read)) return { line: 1, column: 1 };
  return endingOf(file.file) === 'csv'
    ? cellPlace(read.text, row, column)
    : jsonPlace(read.text, [Math.max(0, row), columns[column] ?? '']);
}
