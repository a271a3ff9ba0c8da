import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapFaults } from '../../../../src/core/model/figure/map/mapFaults.ts';
import type { MapData } from '../../../../src/core/model/figure/map/mapScene.ts';
import type { ChartSpec } from '../../../../src/core/model/figure/chart/chartData.ts';
import type { ClaimLine } from '../../../../src/site/parts/claimLine.ts';
import { chartView, chartWords } from '../../../../src/site/diagram/chart/chartView.ts';
import { spreadLabels } from '../../../../src/site/diagram/chart/spreadLabels.ts';
import { mapView, mapWords, type MapView } from '../../../../src/site/diagram/map/mapView.ts';
import { placeOnMap } from '../../../../src/site/diagram/map/placeOnMap.ts';

const record = {
  language: 'en',
  claim: (id: string) =>
    ({
      id,
      claim: id,
      address: '#',
      standing: 'reported',
      label: '',
      short: 'reported',
    }) as ClaimLine,
  event: () => undefined,
};

function map(keys: Partial<MapData>): MapData {
  return { title: '', kind: 'map', alt: '', credit: '', ...keys };
}

const ukraine = map({
  frame: ['Ukraine'],
  regions: 'Ukraine',
  areas: [
    { name: 'Donetsk', claims: ['wanted'] },
    { name: 'Luhansk', claims: ['wanted'] },
    { name: 'Zaporizhia', claims: ['frozen'] },
  ],
  places: [
    { name: 'Kyiv', at: '50.45 N 30.52 E', within: 'town' },
    { name: 'The camp', within: 'region', region: 'Sumy' },
    { name: 'The field', at: '49 N 32 E', within: '20 km' },
  ],
});

function drawn(data: MapData): MapView {
  const view = mapView(data, [], record);
  if (!view) throw new Error('not drawn');
  return view;
}

describe('a map', () => {
  test('has one entry and one hatching for areas of the same claims, and says how precisely a place is known', () => {
    const view = drawn(ukraine);
    expect(view.entries.map(({ name, is, hatch }) => [name, is, hatch])).toEqual([
      ['Donetsk and Luhansk', 'area', 0],
      ['Zaporizhzhia', 'area', 1],
      ['The camp: somewhere in Sumy; no nearer place is known', 'spread', undefined],
      ['The field: known to 20 km', 'spread', undefined],
      ['Kyiv', 'place', undefined],
    ]);
    expect(view.dots).toHaveLength(1);
    expect(view.spreads).toHaveLength(2);
    expect(mapWords(view)[0]).toBe('Donetsk and Luhansk: wanted (reported).');
  });

  test('prints how it draws what is disputed, and draws it so', () => {
    const faults = mapFaults(ukraine).filter(({ rule }) => rule === 'map-disputed');
    expect(faults.map(({ message }) => /shows (.*), and does/.exec(message)?.[1])).toEqual([
      'Crimea',
      'Donetsk, Luhansk, Kherson and Zaporizhzhia',
      'Transnistria',
    ]);
    const crimea = (owner: string) =>
      drawn({ ...ukraine, drawnAs: [{ area: 'crimea', with: owner, why: 'To see it.' }] });
    expect(crimea('Ukraine').drawn).toEqual(['Crimea is drawn as part of Ukraine: To see it.']);
    const [withUkraine, withRussia, apart] = ['Ukraine', 'Russia', 'apart'].map(crimea);
    expect(withRussia!.drawing.outline).not.toBe(withUkraine!.drawing.outline);
    expect(apart!.drawing.apart).not.toBe('');
    expect(withRussia!.drawing.apart).toBe('');
  });

  test.each([
    ['a country with its regions', ukraine],
    ['a large country', map({ areas: [{ name: 'Russia' }] })],
    ['the world', map({ frame: ['Brazil', 'India', 'Australia'], areas: [{ name: 'India' }] })],
    ['a small one', map({ areas: [{ name: 'Singapore' }] })],
  ])('of %s is at most 8 kB compressed', (_, data) => {
    const { drawing, areas, labels } = drawn(data);
    expect(gzipSync(JSON.stringify({ drawing, areas, labels })).length).toBeLessThan(8000);
  });

  test('of the same content has the same lines', () => {
    expect(JSON.stringify(drawn(structuredClone(ukraine)))).toBe(
      JSON.stringify(drawn(structuredClone(ukraine))),
    );
  });
});

test('words on a map never touch each other or leave it, wherever they belong', () => {
  const spot = fc.record({
    x: fc.integer({ min: -20, max: 300 }),
    y: fc.integer({ min: -20, max: 300 }),
    text: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'abcW ') }),
    isOver: fc.boolean(),
    kind: fc.constant('place' as const),
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 12 }), (spots) => {
      const placed = placeOnMap(spots, { width: 280, height: 280 }, []);
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1))
          expect(
            a.x + a.dx === b.x + b.dx && a.y + a.dy === b.y + b.dy && a.anchor === b.anchor,
          ).toBe(false);
    }),
  );
});

test('names at the ends of lines stand apart, and no farther from their place than they must', () => {
  expect(spreadLabels([0, 100], 15)).toEqual([0, 0]);
  expect(spreadLabels([10, 10], 15)).toEqual([-7.5, 7.5]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (places) => {
      const moved = spreadLabels(places, 15).map((step, i) => places[i]! + step);
      const sorted = moved.toSorted((a, b) => a - b);
      for (const [i, place] of sorted.slice(1).entries())
        expect(place - sorted[i]!).toBeGreaterThan(14.99);
    }),
  );
});

function chart(keys: Partial<ChartSpec>): ChartSpec {
  return {
    title: '',
    kind: 'chart',
    alt: '',
    credit: '',
    data: 'x.csv',
    label: 'month',
    value: 'people',
    unit: 'million people',
    form: 'line',
    ...keys,
  };
}

const table = {
  columns: ['month', 'people', 'low', 'high'],
  rows: [
    ['2025-06', '1.1', '1', '1.2'],
    ['2025-07', 'n/a', 'n/a', 'n/a'],
    ['2025-08', '1.4', '1.2', '1.5'],
  ],
};

describe('a chart', () => {
  test('has no style of its own, and nothing but what we let through', () => {
    const view = chartView(
      chart({ low: 'low', high: 'high' }),
      { ...table, rows: [...table.rows, ['2025-09', '2', '1', '3']] },
      'en',
    )!;
    for (const { broad, narrow } of view.panels)
      for (const svg of [broad, narrow]) {
        expect(svg).toMatch(/^<svg /);
        expect(svg).not.toMatch(/style|<script|font-|aria-|href/);
        expect(gzipSync(svg).length).toBeLessThan(2000);
      }
  });

  test('writes letters of its file as letters', () => {
    const view = chartView(
      chart({ form: 'bar', label: 'who', value: 'n' }),
      { columns: ['who', 'n'], rows: [['<script>alert(1)</script> & "co"', '3']] },
      'en',
    )!;
    expect(view.panels[0]!.broad).toContain('&#60;script&#62;');
    expect(view.panels[0]!.broad).not.toContain('<script');
  });

  test('says its numbers, what is uncertain, and what is not known', () => {
    expect(chartWords(chart({ low: 'low', high: 'high' }), table, 'en')).toEqual([
      'Million people.',
      'June 2025: 1.1, between 1 and 1.2; July 2025: not known; August 2025: 1.4, between 1.2 and 1.5.',
      'The shaded band goes from the low to the high estimate.',
      'One number is not known.',
    ]);
    expect(chartView(chart({ from: '1' }), table, 'en')!.notes).toContain(
      'The axis begins at 1, not at zero.',
    );
  });

  test('has bars whose lengths are in proportion', () => {
    const { panels } = chartView(
      chart({ form: 'bar', label: 'who', value: 'n' }),
      {
        columns: ['who', 'n'],
        rows: [
          ['a', '50'],
          ['b', '100'],
        ],
      },
      'en',
    )!;
    const widths = [...panels[0]!.broad.matchAll(/<rect [^>]*\bwidth="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths).toHaveLength(2);
    expect(widths[1]! / widths[0]!).toBeCloseTo(2, 2);
  });
});

test('hatching keeps its parts unrotated: WebKit tears rotated patterns', () => {
  expect(readFileSync('src/components/figure/FigureMap.astro', 'utf8')).not.toContain('rotate(');
});
