import { urlPlace } from '../../../markdown/links.ts';
import { nodesIn } from '../../../markdown/nodes.ts';
import type { Problem } from '../../../markdown/problem.ts';
import { problemIn } from '../../../model/entry.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { Article } from '../../../model/model.ts';
import type { ContentCheck } from '../../check.ts';

export const placedTwice: ContentCheck = {
  scope: 'content',
  rules: {
    'figure-twice': {
      severity: 'error',
      explanation:
        'A figure stands once in an article: a link to it leads to one place of the page, and a reader who meets it again looks for the difference.',
    },
  },
  check: (linked: LinkedRecord) => linked.record.articles.flatMap(findPlacedTwice),
  examples: {
    'A figure that an article places twice': `
=== figures/who-was-there.md
---
title: Who was there
kind: table
alt: The names of two people, with the year from which each has been host or guest.
credit: The House
columns: [Who, Since]
rows: [[The host, 2020], [The guest, 2021]]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Who was there](../figures/who-was-there.md)

They left.

![The guests](../figures/who-was-there.md)
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The figure “Who was there” stands in this article already, in line 10. Leave one out, or refer to it with a link.
`,
  },
};

function findPlacedTwice({ body }: Article): Problem[] {
  const lines = new Map<unknown, number>();
  return nodesIn(body.tree, 'image').flatMap((image) => {
    const figure = body.links.get(image.url);
    const place = urlPlace(image);
    if (figure?.type !== 'figure' || !place) return [];
    const earlier = lines.get(figure);
    if (earlier === undefined) lines.set(figure, place.line);
    return earlier === undefined
      ? []
      : [
          problemIn(body, place, {
            rule: 'figure-twice',
            message: `The figure “${figure.title}” stands in this article already, in line ${earlier}.`,
            todo: 'Leave one out, or refer to it with a link.',
          }),
        ];
  });
}
