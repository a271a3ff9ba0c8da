import type { Problem } from '../../../markdown/problem.ts';
import { problemAt, type Entry } from '../../../model/entry.ts';
import { namedBy } from '../../../model/link/figure.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { Figure, Source } from '../../../model/model.ts';
import type { Data } from '../../../model/schemas.ts';
import type { ContentCheck } from '../../check.ts';

const article = `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![The post](../figures/the-post.md)
`;

const head = `
=== figures/the-post.md
---
title: The post
kind: document
alt: A short post.
credit: The House
source: host-post`;

export const documents: ContentCheck = {
  scope: 'content',
  rules: {
    'document-words': {
      severity: 'error',
      explanation:
        'The words of a document are a quotation: they stand letter for letter in what its source is recorded to say, and the passages in the words.',
    },
  },
  check: checkDocuments,
  examples: {
    'A document with words that nobody recorded': `${head}
text: We spoke at length. It was good.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “We spoke at length. It was good” is not in the words that “host-post” is recorded to hold. Record it as a block quotation in sources/host-post.md, or correct it.
passages: [{ words: We spoke, claim: they-spoke }]
---
${article}`,
    'A passage that is not in the document': `${head}
text: … we spoke at length …
passages:
  - { words: we sang, claim: they-spoke }
             ^^^^^^^ The passage “we sang” is not in the text. Copy it from \`text\`, letter for letter.
---
${article}+++${head}
text: … we spoke at length …
passages:
  - { words: at length, claim: they-spoke }
  - { words: we spoke, claim: they-spoke }
             ^^^^^^^^ The passage “we spoke” stands before the one above it in the text, or in it. List the passages in the order of the text, none within another.
---
${article}`,
  },
};

function checkDocuments(linked: LinkedRecord): Problem[] {
  const figures = new Map(linked.record.figures.map((figure) => [figure.file, figure]));
  return linked.entries.flatMap((entry) => {
    const figure = figures.get(entry.file);
    return entry.collection === 'figures' && entry.data.kind === 'document' && figure
      ? [...unrecorded(entry, entry.data, figure), ...outOfPlace(entry, entry.data)]
      : [];
  });
}

type Document = Extract<Data['figures'], { kind: 'document' }>;

/** The pieces of the text that its source is not recorded to hold. */
function unrecorded(
  entry: Entry<'figures'>,
  { text, source: id }: Document,
  figure: Figure,
): Problem[] {
  const source = namedBy(figure, 'sources', id);
  if (!source) return [];
  const recorded = wordsOf(source).map(plain);
  return text
    .split(/\[?…\]?|\[?\.{3}\]?|\n\s*\n/)
    .map((piece) => piece.replace(/^[\s.,;:]+|[\s.,;:]+$/g, ''))
    .filter((piece) => piece !== '' && !recorded.some((words) => words.includes(plain(piece))))
    .slice(0, 1)
    .map((piece) =>
      problemAt(entry, ['text'], {
        rule: 'document-words',
        message: `“${piece.length > 80 ? `${piece.slice(0, 79)}…` : piece}” is not in the words that “${id}” is recorded to hold.`,
        todo: `Record it as a block quotation in ${source.file}, or correct it.`,
      }),
    );
}

/** What a source holds: its block quotations, and what is quoted from it anywhere. */
function wordsOf(source: Source): string[] {
  return [
    ...source.words,
    ...[...source.statements, ...source.reports].flatMap(({ quotes, originals }) => [
      ...quotes,
      ...originals,
    ]),
  ];
}

function plain(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

function outOfPlace(entry: Entry<'figures'>, { text, passages }: Document): Problem[] {
  let at = 0;
  return passages.flatMap(({ words }, index) => {
    const from = text.indexOf(words, at);
    if (from >= 0) {
      at = from + words.length;
      return [];
    }
    return [
      problemAt(entry, ['passages', index, 'words'], {
        rule: 'document-words',
        ...(text.includes(words)
          ? {
              message: `The passage “${words}” stands before the one above it in the text, or in it.`,
              todo: 'List the passages in the order of the text, none within another.',
            }
          : {
              message: `The passage “${words}” is not in the text.`,
              todo: 'Copy it from `text`, letter for letter.',
            }),
      }),
    ];
  });
}
