import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textSections, type TextSection } from '../../../src/site/parts/article/passages.ts';
import { proseBlocks } from '../../../src/site/parts/prose/proseHtml.ts';
import { editionOf, findById } from '../../support/content.ts';

const spoke = '[spoke](../claims/they-spoke.md)';

const paragraphs = fc.record({
  words: fc.integer({ min: 1, max: 180 }),
  isLinked: fc.boolean(),
  hasHeading: fc.boolean(),
});

describe('the text of an article beside its facts', () => {
  test('has a section for each heading, and what stands before the first', () => {
    const sections = sectionsOf(
      `They ${spoke}.\n\n## Later\n\nMore.\n\n### Still later\n\nThe end.`,
    );
    expect(sections.map(({ heading }) => heading?.name)).toEqual([undefined, 'Later']);
    expect(sections[1]?.passages.map(({ html }) => html)).toEqual([
      '<p>More.</p>\n<h3 id="still-later" class="in-article">Still later</h3>\n<p>The end.</p>',
    ]);
  });

  test('tells of a claim who says so beside the first passage that links it, and names it again after', () => {
    const [first, second] = sectionsOf(
      `They ${spoke}, said [the host](../actors/host.md).\n\n## Later\n\nThey ${spoke} again.`,
    ).map(({ passages }) => passages[0]?.facts);
    expect(first?.summary).toBe('1 claim here');
    expect(first?.claims[0]?.who ?? first?.claims[0]?.accounts).toBeDefined();
    expect(first?.actors.map(({ name }) => name)).toEqual(['The host']);
    expect(second?.claims.map(({ line }) => line.id)).toEqual(['they-spoke']);
    expect(second?.claims[0]).not.toHaveProperty('who');
  });

  test('has nothing beside a passage that names no fact', () =>
    expect(sectionsOf('Nobody spoke.')[0]?.passages[0]).not.toHaveProperty('facts'));

  test('keeps every paragraph, in its order, and every linked claim beside or folded', () =>
    fc.assert(
      fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 8 }), (parts) => {
        const passages = sectionsOf(
          parts
            .map(
              ({ words, isLinked, hasHeading }, i) =>
                `${hasHeading ? `## Part ${i}\n\n` : ''}N${i} ${'word '.repeat(words)}${isLinked ? spoke : ''}.`,
            )
            .join('\n\n'),
        ).flatMap((section) => section.passages);
        const html = passages.map((passage) => passage.html).join('');
        expect([...html.matchAll(/<p>N(\d+) /g)].map(([, i]) => Number(i))).toEqual(
          parts.map((_, i) => i),
        );
        for (const passage of passages)
          expect([...(passage.facts?.claims ?? []), ...passage.more]).toHaveLength(
            passage.html.includes('claim-mark') ? 1 : 0,
          );
      }),
      { numRuns: 40 },
    ));
});

function sectionsOf(text: string): TextSection<string>[] {
  const edition = editionOf(
    `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said of it.\ntopic: talks\npublished: 2025-08-19\nbrief: [One., Two., Three.]\n---\n\n${text}\n`,
  );
  const { body } = findById(edition.record.articles, 'the-talk');
  return textSections(proseBlocks(body, edition), edition, {
    year: '2025',
    draw: ({ id }) => id,
  });
}
