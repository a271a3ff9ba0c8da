import { describe, expect, test } from 'vitest';
import { chainView, sourceChainView } from '../../../src/site/diagram/chainView.ts';
import type { DrawnBox } from '../../../src/site/diagram/drawing.ts';
import { readOk } from '../../support/content.ts';
import { actor, document, report, statement } from '../../support/claims.ts';

/**
 * The base newsroom with these reports of the claim "the host and the guest spoke", statements on
 * it, and files.
 */
function newsroomWith(
  reports: readonly string[],
  files: string,
  statements: readonly string[] = [],
) {
  const list = (key: string, items: readonly string[]) =>
    items.length ? `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}\n` : '';
  const record = readOk(
    `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\n${list('statements', statements)}${list('reports', reports)}---\n${files}`,
  );
  const view = (id: string) =>
    record.sources
      .filter((source) => source.id === id)
      .map((source) => sourceChainView(source, { record, base: '/' }))[0];
  return { claim: chainView(record.claims[0]!, { record, base: '/' }), ofSource: view };
}

const so = (id: string, rest = '') => `{ source: ${id}, says: so${rest} }`;
const otherwise = (id: string) => `{ source: ${id}, says: otherwise }`;
const herald = report('herald', 'basis: unnamed', '2025-08-18', 'Herald');
const post = report('post', 'basis: unnamed', '2025-08-18', 'Post');
const gazette = report('gazette', 'basis: witnessed', '2025-08-19', 'Gazette');
const relay = (id: string, ...of: string[]) =>
  report(id, `relays: [${of.join(', ')}]`, '2025-08-19');
const sentence = (...files: Parameters<typeof newsroomWith>) =>
  newsroomWith(...files).claim.sentence;

describe('the sentence of a relay chain', () => {
  test('counts reports and the origins that they come from', () =>
    expect(
      sentence(
        [so('herald'), so('post'), so('a'), so('b')],
        herald + post + relay('a', 'herald') + relay('b', 'post', 'herald'),
      ),
    ).toBe('4 reports from 2 origins, neither with a source that we can name.'));
  test('says how many are on the record: those that name their people, were there, or are the document', () => {
    const named = report('named', 'basis: named\nperson: host', '2025-08-18');
    expect(
      sentence(
        [so('herald'), so('post'), so('gazette'), so('named')],
        herald + post + gazette + named,
      ),
    ).toBe('4 reports from 4 origins, 2 of them with a source that we can name.');
    expect(sentence([so('gazette'), so('named')], gazette + named)).toBe(
      '2 reports from 2 origins, both with a source that we can name.',
    );
    expect(sentence([so('treaty'), so('a')], document('treaty') + relay('a', 'treaty'))).toBe(
      '1 document and 1 report from 1 origin, with a source that we can name.',
    );
    expect(
      sentence(
        [so('herald'), so('post'), so('third')],
        herald + post + report('third', 'basis: not said'),
      ),
    ).toBe('3 reports from 3 origins, none with a source that we can name.');
  });
  test('uses the singular for one report', () => {
    expect(sentence([so('herald')], herald)).toBe('1 report, no source that we can name.');
    expect(sentence([so('herald'), so('a')], herald + relay('a', 'herald'))).toBe(
      '2 reports from 1 origin, no source that we can name.',
    );
  });
  test('says for no reports that the claim rests on what is said', () =>
    expect(sentence([], '', [statement('host', 'so')])).toBe(
      'No report from an outlet’s own knowledge is recorded here: it rests on what is said above.',
    ));
  test('tells of those who say so themselves, on the record, who are no report', () =>
    expect(
      sentence([so('herald'), so('post')], herald + post + actor('third', 'The third'), [
        statement('host', 'so'),
        statement('third', 'so'),
        statement('guest', 'otherwise'),
      ]),
    ).toBe(
      '2 reports from 2 origins, neither with a source that we can name; besides, the host and the third say so.',
    ));
  test('counts those who say otherwise apart', () =>
    expect(sentence([so('herald'), otherwise('gazette')], herald + gazette)).toBe(
      '1 report says so, no source that we can name; 1 report says otherwise, with a source that we can name.',
    ));
});

describe('who was first', () => {
  const first = (...files: Parameters<typeof newsroomWith>) => newsroomWith(...files).claim.first;
  const notes = (...files: Parameters<typeof newsroomWith>) =>
    newsroomWith(...files)
      .claim.drawing?.boxes.filter((box) => box.note.length > 0)
      .map((box) => `${box.id}: ${words(box.note)}`);
  test('is said when the dates prove it', () => {
    const late = report('gazette', 'basis: named', '2025-08-20', 'Gazette');
    expect(first([so('herald'), so('gazette')], herald + late)).toBe(
      'The Herald’s report, 18 August, is the earliest that we know of.',
    );
    expect(notes([so('herald'), so('gazette')], herald + late)).toEqual(['herald: earliest known']);
  });
  test('not of a day that may be the same elsewhere', () =>
    expect(first([so('herald'), so('gazette')], herald + gazette)).toBe(
      'The earliest reports that we know of: Herald (18 August) or Gazette (19 August).',
    ));
  test('or when a source says so', () => {
    expect(first([so('herald', ', first: post'), so('post')], herald + post)).toBe(
      'The Post says that the Herald reported it first.',
    );
    expect(notes([so('herald', ', first: post'), so('post')], herald + post)).toEqual([
      'herald: first, says Post',
    ]);
  });
  test('of one day it is not said', () => {
    expect(first([so('herald'), so('post')], herald + post)).toBe(
      'The earliest reports that we know of: Herald or Post, both 18 August.',
    );
    expect(notes([so('herald'), so('post')], herald + post)).toEqual([]);
  });
  test('nor of one that may be of the same day: each is given its date', () =>
    expect(
      first(
        [so('herald'), so('wire')],
        herald + report('wire', 'basis: unnamed', '2025-08-18?', 'Wire'),
      ),
    ).toBe('The earliest reports that we know of: Herald (18 August) or Wire (18 August?).'));
  test('nor where nobody else reports it', () =>
    expect(first([so('herald'), so('a')], herald + relay('a', 'herald'))).toBeUndefined());
});

describe('a claim’s drawing', () => {
  test('people of one outlet are not told to be the same people as others', () => {
    expect(newsroomWith([so('herald')], herald).claim.dashed).toBe(
      'Dashed: nobody who can be held to it.',
    );
    expect(newsroomWith([so('herald'), so('post')], herald + post).claim.dashed).toMatch(
      /may be the same people/,
    );
  });

  const boxes = (...files: Parameters<typeof newsroomWith>) =>
    (newsroomWith(...files).claim.drawing?.boxes ?? []).map((box) =>
      [
        box.id,
        words(box.label),
        ...(box.unnamed ? ['dashed'] : []),
        ...(box.says ? [box.says] : []),
      ].join('; '),
    );
  test('has who an origin rests on, who reports it and who passes it on, and a line for each step', () => {
    const { drawing } = newsroomWith(
      [so('herald'), so('gazette'), so('b')],
      herald + gazette + relay('a', 'herald') + relay('b', 'a', 'gazette'),
    ).claim;
    expect(drawing?.lines.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
      'a > b',
      'gazette > b',
      'herald > a',
      'people of gazette > gazette',
      'people of herald > herald',
    ]);
    expect(drawing?.heads.map(({ text }) => text)).toEqual([
      'Origin',
      'Reported by',
      'Passed on by',
      'then by',
    ]);
  });
  test('dashes people who are not named', () =>
    expect(boxes([so('herald'), so('gazette')], herald + gazette)).toEqual([
      'people of herald; Unnamed people; dashed',
      'people of gazette; Its own witness',
      'herald; Herald, 18 August',
      'gazette; Gazette, 19 August',
    ]));
  test('tells those who say otherwise by words and a sign, and puts them below', () => {
    expect(boxes([otherwise('herald'), so('gazette')], herald + gazette)).toEqual([
      'people of gazette; Its own witness',
      'people of herald; Unnamed people; dashed; otherwise',
      'gazette; Gazette, 19 August',
      'herald; Herald, 18 August; otherwise',
    ]);
    const box = newsroomWith(
      [otherwise('herald'), so('gazette')],
      herald + gazette,
    ).claim.drawing?.boxes.find(({ id }) => id === 'herald');
    expect([box?.sign !== undefined, words(box?.note ?? [])]).toEqual([true, 'says otherwise']);
  });
  test('gives the year when not all are of the year of the record, and the title of two pieces that would be alike', () => {
    expect(
      boxes(
        [so('herald'), so('old')],
        herald + report('old', 'basis: unnamed', '2024-12-31', 'Old'),
      ).slice(2),
    ).toEqual(['old; Old, 31 December 2024', 'herald; Herald, 18 August 2025']);
    expect(
      boxes(
        [so('herald'), so('a'), so('b')],
        herald +
          report('a', 'relays: [herald]', '2025-08-19', 'Relay') +
          report('b', 'relays: [herald]', '2025-08-19', 'Relay'),
      ).slice(2),
    ).toEqual(['a; Relay, 19 August: From a', 'b; Relay, 19 August: From b']);
  });
  test('is not there where nobody reports', () =>
    expect(newsroomWith([], '', [statement('host', 'so')]).claim.drawing).toBeUndefined());
});

describe('a source’s drawing', () => {
  const { ofSource } = newsroomWith(
    [so('herald'), so('post'), so('a', ', via: [herald, post]'), so('b')],
    herald + post + relay('a', 'herald') + relay('b', 'a'),
  );
  test('has what it passes on before it, for whichever claim, and who passes it on after it', () => {
    expect(
      ofSource('a')
        ?.drawing?.lines.map(({ from, to }) => `${from} > ${to}`)
        .sort(),
    ).toEqual([
      'a > after b',
      'before herald > a',
      'before post > a',
      'people of before herald > before herald',
      'people of before post > before post',
    ]);
    expect(ofSource('a')?.drawing?.heads.map(({ text }) => text)).toEqual([
      'Origin',
      'What it passes on',
      'This report',
      'Passed on by',
    ]);
    expect(ofSource('a')?.sentence).toBe(
      'This report passes on 2 others and is passed on by 1 other.',
    );
  });
  test('leaves out the rest of the claims’ chains', () =>
    expect(ofSource('post')?.drawing?.boxes.map(({ id }) => id)).toEqual([
      'people of post',
      'post',
      'after a',
      'after b',
    ]));
  test('has a list as its text alternative', () =>
    expect(
      ofSource('a')?.list.map(
        ({ source, passesOn }) =>
          `${source.name} < ${passesOn.map(({ name }) => name).join(' and ')}`,
      ),
    ).toEqual([
      'a < Herald, 18 August 2025 and Post, 18 August 2025',
      'b, 19 August 2025 < a, 19 August 2025',
    ]));
  test('is not there where it neither relays nor is relayed', () =>
    expect(ofSource('host-post')).toBeUndefined());
  test('has a source twice that passes it on for one claim and is passed on by it for another', () => {
    const two = `=== claims/they-wrote.md\n---\nclaim: They wrote\nabout: [host]\nreports:\n  - { source: herald, says: so, via: [post] }\n  - ${so('post')}\n---\n`;
    const { ofSource } = newsroomWith(
      [so('herald'), so('post', ', via: [herald]')],
      herald + post + two,
    );
    expect(ofSource('post')?.drawing?.boxes.map(({ id }) => id)).toEqual([
      'people of post',
      'people of before herald',
      'before herald',
      'post',
      'after herald',
    ]);
  });
});

function words(lines: DrawnBox['label']): string {
  return lines
    .map((line) => line.text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}
