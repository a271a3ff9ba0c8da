import type { Problem } from '../../markdown/problem.ts';
import { problemAt, wordFor } from '../../model/entry.ts';
import { reachedFrom, type LinkedRecord } from '../../model/linkRecord.ts';
import type { Thing } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';
import { copiesIn } from './copiesIn.ts';

export const unreached: ContentCheck = {
  scope: 'content',
  rules: {
    unreached: {
      severity: 'warning',
      explanation: 'A file that no article leads to is on no page that readers find.',
    },
  },
  check: checkUnreached,
  examples: {
    'A file that nothing leads to': `
=== claims/they-sang.md
---
claim: The host and the guest sang
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: No article reaches the claim “they-sang”. Link it in an article, or name it in an event of a timeline.
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
---
`,
  },
};

/**
 * A file that no article reaches is shown to nobody. Not asked while a file cannot be read, or
 * names what does not exist: that may be what was to reach it.
 */
function checkUnreached(linked: LinkedRecord): Problem[] {
  if (linked.unreadFiles.length > 0 || linked.filesWithDeadReferences.size > 0) return [];
  const { articles, claims, sources, actors, events, figures } = linked.record;
  const copies = copiesIn(linked);
  const reached = reachedFrom(articles);
  const all: Thing[] = [...claims, ...sources, ...actors, ...events, ...figures];
  return all
    .filter((thing) => !reached.has(thing))
    .flatMap((thing) => {
      const entry = linked.entryOf.get(thing);
      return entry && !copies.has(entry)
        ? [
            problemAt(entry, [nameKey[thing.type]], {
              severity: 'warning',
              rule: 'unreached',
              message: `No article reaches the ${wordFor[`${thing.type}s`]} “${thing.id}”.`,
              todo: howToReach[thing.type],
            }),
          ]
        : [];
    });
}

const howToReach: { [K in Thing['type']]: string } = {
  article: '',
  claim: 'Link it in an article, or name it in an event of a timeline.',
  source: 'Name it in a claim or an event, or link it in an article.',
  actor: 'Name it in a claim or an event, or link it in an article.',
  event: 'Name it in the `timeline` of an article.',
  figure: 'Place it in an article: a line ![what it shows](../figures/its-name.md).',
};

/** The key under which a reader would know the thing. */
const nameKey: { [K in Thing['type']]: string } = {
  article: 'title',
  claim: 'claim',
  source: 'title',
  actor: 'name',
  event: 'title',
  figure: 'title',
};
