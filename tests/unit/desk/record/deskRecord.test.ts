import { describe, expect, test } from 'vitest';
import { DeskRecord, nameOf } from '../../../../src/desk/record/deskRecord.ts';
import { baseFiles } from '../../../support/content.ts';

const claim = baseFiles.find(({ file }) => file === 'claims/they-spoke.md')!;
const article = baseFiles.find(({ file }) => file === 'articles/the-talk.md')!;

describe('the record of the desk', () => {
  test('lists each file with its name, its kind and how a claim stands', () => {
    const { rows, problems } = opened().answer;
    expect(problems).toEqual([]);
    expect(rows.find(({ file }) => file === claim.file)).toEqual({
      file: claim.file,
      kind: 'claims',
      id: 'they-spoke',
      name: 'The host and the guest spoke',
      standing: { id: 'agreed', label: 'Agreed by all sides' },
      errors: 0,
      warnings: 0,
    });
    expect(rows.find(({ file }) => file === 'site.md')).toMatchObject({
      kind: 'site',
      name: 'The House',
    });
  });

  test('knows a translation by its words, and shows it in its language', () => {
    const { record } = opened();
    const file = 'claims/they-spoke.uk.md';
    const text = '---\ntranslates: they-spoke\nclaim: Вони говорили\n---\n';
    const { rows, problems } = record.change([{ file, text }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rows.find((row) => row.file === file)).toMatchObject({
      kind: 'claims',
      name: 'Вони говорили (uk)',
    });
    const found = record.thingOf(file)!;
    expect([nameOf(found.thing), found.record.site.language]).toEqual(['Вони говорили', 'uk']);
    expect(nameOf(record.thingOf(claim.file)!.thing)).toBe('The host and the guest spoke');
  });

  test('tells that a claim stands otherwise, how many stories show it, and what sounds too sure', () => {
    const { effects, unsure } = opened().record.change([
      { file: claim.file, text: claim.text.replace('guest, says: so', 'guest, says: otherwise') },
    ]);
    expect(unsure).toBe(false);
    expect(effects.map(sentence)).toEqual([
      'This makes “The host and the guest spoke” go from agreed by all sides to contested; 1 story shows it. Nothing in the record says why: add a correction.',
      '2 sentences now sound surer than the record.',
    ]);
  });

  test('tells that a claim is retracted, and that it is no longer', () => {
    const { record } = opened();
    const retracted = claim.text.replace(
      'about:',
      'retracted: { at: 2025-08-20, why: They did not. }\nabout:',
    );
    const change = [{ file: claim.file, text: retracted }];
    expect(record.change(change).effects.map(sentence)[0]).toBe(
      'This retracts “The host and the guest spoke”, which was agreed by all sides; 1 story shows it.',
    );
    record.save(change);
    expect(record.change([claim]).effects.map(sentence)[0]).toBe(
      'This takes back the retraction of “The host and the guest spoke”: agreed by all sides; 1 story shows it.',
    );
  });

  test('has nothing to tell of a claim that is only renamed', () => {
    const { record } = opened();
    const renamed = claim.text.replace('about:', 'formerly: [they-spoke]\nabout:');
    const { effects } = record.change([
      { file: claim.file },
      { file: 'claims/they-talked.md', text: renamed },
      {
        file: article.file,
        text: article.text.replaceAll('/they-spoke.md', '/they-talked.md'),
      },
    ]);
    expect(effects).toEqual([]);
  });

  test('says of a claim that cannot be read that it counts nowhere, not that it was taken out', () => {
    const { effects, unsure } = opened().record.change([
      { file: claim.file, text: claim.text.replace('says: so', 'says: sox') },
    ]);
    expect(unsure).toBe(true);
    expect(effects.map(sentence)).toEqual([
      '“The host and the guest spoke” cannot be read until its error is mended, so it counts nowhere.',
      '1 more error.',
    ]);
  });

  test('has nothing to tell once a change is saved, or taken back', () => {
    const { record } = opened();
    const changed = [
      { file: claim.file, text: claim.text.replace('guest, says: so', 'guest, says: otherwise') },
    ];
    record.change(changed);
    expect(record.save(changed).effects).toEqual([]);
    record.change([claim]);
    expect(record.save([claim]).effects).toEqual([]);
  });

  test('tells of a file that goes', () => {
    const { effects } = opened().record.change([
      { file: claim.file },
      {
        file: article.file,
        text: article.text.replaceAll('[spoke](../claims/they-spoke.md)', 'spoke'),
      },
    ]);
    expect(effects.map(sentence)).toEqual([
      'This takes out “The host and the guest spoke”, which was agreed by all sides; 1 story shows it.',
    ]);
  });
});

function opened() {
  const record = new DeskRecord();
  return { record, answer: record.open(baseFiles) };
}

function sentence({ before, claim, after }: ReturnType<typeof opened>['answer']['effects'][0]) {
  return `${before}${claim ? `“${claim.text}”` : ''}${after}`;
}
