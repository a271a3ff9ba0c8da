import type { Finding } from '../../markdown/problemInFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { SeenAgain, Source } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const seenAgain: ContentCheck = {
  scope: 'content',
  ofOriginals: true,
  rules: {
    'seen-again': {
      severity: 'error',
      explanation:
        'What became of quoted words on their page is said of words that are quoted from it, and of a day after it was published.',
    },
  },
  check: checkSeenAgain,
  examples: {
    'A finding on words that nobody quotes, and one from before there was a page': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
seenAgain:
  - { at: 2025-09-03, words: gone, quote: we spoke at great length }
                                          ^^^^^^^^^^^^^^^^^^^^^^^^ These words are quoted from this source nowhere. Copy a \`quote\` or \`original\` that is taken from it, or leave \`quote\` out where it holds of all.
  - { at: 2025-08-01, words: there }
          ^^^^^^^^^^ The source was published later, on 2025-08-18. Correct the one that is wrong.
---
`,
  },
};

function checkSeenAgain({ record, entryOf }: LinkedRecord): Problem[] {
  return record.sources.flatMap((source) => {
    const entry = entryOf.get(source);
    if (!entry) return [];
    return source.seenAgain.flatMap((seen, index) =>
      faultsOf(seen, source).map(({ key, ...finding }) =>
        problemAt(entry, ['seenAgain', index, key], { rule: 'seen-again', ...finding }),
      ),
    );
  });
}

type Fault = Pick<Finding, 'message' | 'todo'> & { key: 'at' | 'quote' };

function faultsOf({ at, quote }: SeenAgain, { published, statements, reports }: Source): Fault[] {
  const quoted = [...statements, ...reports].flatMap(({ quotes, originals }) => [
    ...quotes,
    ...originals,
  ]);
  const faults: Fault[] = [];
  if (quote !== undefined && !quoted.includes(quote))
    faults.push({
      key: 'quote',
      message: 'These words are quoted from this source nowhere.',
      todo: 'Copy a `quote` or `original` that is taken from it, or leave `quote` out where it holds of all.',
    });
  if (at.last < published.first)
    faults.push({
      key: 'at',
      message: `The source was published later, on ${published.text}.`,
      todo: 'Correct the one that is wrong.',
    });
  return faults;
}
