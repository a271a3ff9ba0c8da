import { linksIn } from '../../markdown/links.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import { problemAt, problemIn, wordFor, type AnyEntry } from '../../model/entry.ts';
import { publishedEntries, type LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Prose, Thing } from '../../model/model.ts';
import { proseOf } from '../../model/collectContents.ts';
import { waitingArticles } from '../../model/waiting.ts';
import type { CheckContext, ContentCheck } from '../check.ts';

export const drafts: ContentCheck = {
  scope: 'content',
  rules: {
    draft: {
      severity: 'error',
      explanation: 'What is published must not lead to a page that is not.',
    },
  },
  check: checkDrafts,
  examples: {
    'A link to a draft': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
More of it in [another story](the-song.md).
                              ^^^^^^^^^^^ This is published, and leads to the draft “the-song”. Publish that article too, or take the link out.
=== articles/the-song.md
---
title: The song
dek: What was sung.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
draft: true
---
`,
  },
};

/**
 * What is published leads to nothing that is not: no draft, no article that waits for its day, and
 * nothing that only these reach.
 */
function checkDrafts(linked: LinkedRecord, { at }: CheckContext): Problem[] {
  const published = new Set<AnyEntry>(publishedEntries(linked, at));
  const waiting = waitingArticles(linked.record, at);
  const hidden = (thing: Thing) => !published.has(linked.entryOf.get(thing) as AnyEntry);
  const all: Thing[] = [
    ...linked.record.articles,
    ...linked.record.claims,
    ...linked.record.sources,
    ...linked.record.actors,
    ...linked.record.events,
    ...linked.record.figures,
  ];
  return all
    .filter((thing) => !hidden(thing))
    .flatMap((thing) => {
      const entry = linked.entryOf.get(thing);
      if (!entry) return [];
      const prose = thing.type === 'article' ? proseOf(thing) : [thing.body];
      return [
        ...prose.flatMap((each) =>
          [...each.links]
            .filter(([, target]) => hidden(target))
            .map(([url, target]) =>
              problemIn(entry, placeOf(entry, each, url), finding(target, waiting)),
            ),
        ),
        ...named(thing)
          .filter(([, target]) => hidden(target))
          .map(([path, target]) => problemAt(entry, path, finding(target, waiting))),
      ];
    });
}

/** The things that front matter names beyond an article's reach. */
function named(thing: Thing): [Path, Thing][] {
  if (thing.type === 'claim')
    return thing.against.map((each): [Path, Thing] => [['against'], each.claim]);
  if (thing.type === 'event')
    return thing.claims.map((claim, index): [Path, Thing] => [['claims', index], claim]);
  return [];
}

function placeOf(entry: AnyEntry, prose: Prose, url: string): Place {
  return (
    linksIn(prose.tree).find((link) => link.url === url && prose.tree.position)?.place ??
    linksIn(entry.parsed.tree).find((link) => link.url === url)?.place ??
    entry.parsed.frontMatter?.placeWithin([], url) ?? { line: 1, column: 1 }
  );
}

function finding(target: Thing, waiting: readonly Article[]) {
  if (target.type === 'article')
    return {
      rule: 'draft',
      message: target.draft
        ? `This is published, and leads to the draft “${target.id}”.`
        : `This is published, and leads to “${target.id}”, which waits until ${target.published.text}.`,
      todo: target.draft
        ? 'Publish that article too, or take the link out.'
        : 'Publish the two together, or take the link out until then.',
    };
  return {
    rule: 'draft',
    message: `This is published, and the ${wordFor[`${target.type}s`]} “${target.id}” is reached by ${waiting.length > 0 ? 'drafts and articles that wait' : 'drafts'} only.`,
    todo: 'Publish an article that reaches it, or take the link out.',
  };
}
