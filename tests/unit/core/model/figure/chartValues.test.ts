import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTime } from '../../../../../src/core/model/figure/chart/axisTime.ts';
import { cellPlace } from '../../../../../src/core/model/figure/chart/cellPlace.ts';
import { slug } from '../../../../../src/core/model/figure/chart/chartData.ts';
import { jsonPlace } from '../../../../../src/core/model/figure/chart/jsonPlace.ts';
import { parseValue } from '../../../../../src/core/model/figure/chart/parseValue.ts';
import { readJson } from '../../../../../src/core/model/figure/chart/readJson.ts';

describe('a cell of numbers', () => {
  test('is digits with a point and a minus, or said not to be known', () => {
    expect(parseValue('−1234.5', 'people')).toEqual({ value: -1234.5 });
    expect(parseValue('n/a', 'people')).toEqual({});
    expect(parseValue('Not known', 'people')).toEqual({});
  });

  test.each([
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '1,234',
    '3,5',
    '4.2 million',
    '12%',
    '',
    '9'.repeat(400),
    '١٢',
  ])('is not “%s”', (cell) => {
    expect(parseValue(cell, 'people')).toHaveProperty('fault');
  });

  test('is never a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const read = parseValue(cell, 'people');
        if ('value' in read && read.value !== undefined)
          expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

test('a cell is found in its file, also behind quotation marks and blank lines', () => {
  const csv = 'month,"who, then",guests\r\n\r\n2025-07,"a ""b""\nc",12\r\n2025-08,d,x\r\n';
  expect(cellPlace(csv, -1, 2)).toEqual({ line: 1, column: 19, endColumn: 25 });
  expect(cellPlace(csv, 0, 0)).toEqual({ line: 3, column: 1, endColumn: 8 });
  expect(cellPlace(csv, 1, 2)).toEqual({ line: 5, column: 11, endColumn: 12 });
  expect(cellPlace(csv, 9, 0)).toEqual({ line: 1, column: 1 });
});

test('a value of a JSON file is found, or what holds it', () => {
  const json = '[\r\n\t{"a": "x", "b": 1},\n  {"a": "y", "b": 22}\n]';
  expect(jsonPlace(json, [1, 'b'])).toEqual({ line: 3, column: 19, endColumn: 21 });
  expect(jsonPlace(json, [0, 'c'])).toEqual({ line: 2, column: 2, endColumn: 20 });
  expect(jsonPlace('{', [0])).toEqual({ line: 1, column: 1 });
});

test('a label that is a year, month, day or time stands on an axis of time', () => {
  expect(axisTime('2025')).toBe(Date.UTC(2025, 0));
  expect(axisTime('2025-08')).toBe(Date.UTC(2025, 7));
  expect(axisTime('2025-08-18T18:00-04:00')).toBe(Date.UTC(2025, 7, 18, 22));
  for (const label of ['2025-13', '18 August', '202508', '2025/2026', 'Germany'])
    expect(axisTime(label)).toBeUndefined();
});

test('a row is named by small letters, digits and hyphens', () => {
  expect(slug('2025-08 Côte d’Ivoire')).toBe('2025-08-cote-d-ivoire');
  expect(slug('Київ, 2025')).toBe('київ-2025');
});

test('a JSON file is a list of objects that have the same keys', () => {
  expect(readJson('[{"a":"x","b":1},{"b":2.5,"a":"y"}]')).toEqual({
    table: {
      columns: ['a', 'b'],
      rows: [
        ['x', '1'],
        ['y', '2.5'],
      ],
    },
  });
  for (const text of [
    '',
    '{}',
    '[]',
    '[1]',
    '[{"a":1},{}]',
    '[{"a":1},{"a":1,"c":2}]',
    '[{"a":null}]',
    '[{"a":[1]}]',
  ])
    expect(readJson(text)).toHaveProperty('fault');
});
