import { allQuotationsIn } from '../../markdown/blockQuotations.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import { quotationsIn, quotationsInText, type Quotation } from '../../markdown/quotations.ts';
import { isExcerptOf, nearestQuote } from '../../markdown/compareQuotation.ts';
import { problemIn, type AnyEntry, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Event, Prose } from '../../model/model.ts';
import { linkedThings } from '../../model/collectContents.ts';
import type { ContentCheck } from '../check.ts';

export const quotations: ContentCheck = {
  scope: 'content',
  rules: {
    'quotation': { severity: 'error', explanation: 'Every quotation must be, letter for letter, part of a recorded quote, so that readers can follow it to its source.' },
  },
  check: checkQuotations,
  examples: {
    'A quotation that is not in the record': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at lenght”. The guest says: "nothing of the kind".
                ^^^^^^^^^^^^^^^^^^ “we spoke at lenght” is not in any recorded quote that this file links to. Nearest recorded words: “we spoke at length” (here “lenght”, recorded “length”).
                                                      ^^^^^^^^^^^^^^^^^^^ “nothing of the kind” is not in any recorded quote that this file links to. Record the quote in its claim and link that claim, or remove the quotation marks.
`,
    'Words between ‘single’ marks, and set off with ">"': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The guest says ‘we spoke at lenght’, and it’s so. The host:
                ^^^^^^^^^^^^^^^^^^ “we spoke at lenght” is not in any recorded quote that this file links to. Nearest recorded words: “we spoke at length” (here “lenght”, recorded “length”).

> We spoke at night.
  ^^^^^^^^^^^^^^^^^^ “We spoke at night.” is not in any recorded quote that this file links to. Nearest recorded words: “we spoke at length” (here “We spoke at night”, recorded “we spoke at length”).
>
> — The host
`,
    'A slip in a file on which others rest is told once': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: english
          ^^^^^^^ Invalid language tag “english”. Did you mean “en”?
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at length”.
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: maybe, source: guest-post }
                          ^^^^^ Invalid value “maybe” for \`says\` of statement 2. It is one of so, otherwise, in part, leaves open, no comment, withdrawn.
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at length”.
+++
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: hots, says: so, source: host-post, quote: we spoke at length }
             ^^^^ Unknown actor “hots”. Did you mean “host”?
  - { actor: guest, says: so, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
The host says: “we spoke at length”.
`,
  },
};

/**
 * Every passage in quotation marks, or set off with `>`, in an article, a brief, a claim or an
 * event is, letter for letter, a piece of a recorded quote that it can reach. Not asked while a
 * claim cannot be read: it may be the one that holds the words.
 */
function checkQuotations(linked: LinkedRecord): Problem[] {
  const { articles, claims, events } = linked.record,
    quotesOf = quotesIn(linked);
  if (linked.unreadFiles.some(({ collection }) => collection === 'claims')) return [];
  return [
    ...articles.flatMap((article) =>
      inThing(linked, article, quotesOf(article.claims), passagesOfArticle(article)),
    ),
    ...claims.flatMap((claim) =>
      inThing(
        linked,
        claim,
        quotesOf([
          claim,
          ...linkedThings(claim.body, 'claim'),
          ...claim.against.map((each) => each.claim),
        ]),
        passagesOfClaim(claim),
      ),
    ),
    ...events.flatMap((event) =>
      inThing(linked, event, quotesOf(event.claims), passagesOfEvent(event)),
    ),
  ];
}

/**
 * For so many passages of a file the nearest recorded words are looked for: to look takes its time,
 * and more are mended at another go.
 */
const most = 20;

/** A passage, and the path of the line of front matter in which it stands; none for the body. */
type Found = [Path | undefined, Quotation];

function inThing(
  linked: LinkedRecord,
  thing: Article | Claim | Event,
  quotes: readonly string[],
  passages: readonly Found[],
): Problem[] {
  const entry = linked.entryOf.get(thing);
  // A link that leads to nothing is a problem already, and what it leads to may hold the words.
  if (!entry || linked.filesWithDeadReferences.has(thing.file)) return [];
  return passages
    .filter(([, { passage }]) => !quotes.some((quote) => isExcerptOf(passage, quote)))
    .map(([path, quotation], index) => {
      const near = index < most ? nearestQuote(quotation.passage, quotes) : undefined;
      return problemIn(entry, placeOf(entry, path, quotation), {
        rule: 'quotation',
        message: `“${shown(quotation.passage)}” is not in any recorded quote that this file links to.`,
        todo: near
          ? `Nearest recorded words: “${near.quote.slice(near.from, near.to)}” (${near.difference}).`
          : 'Record the quote in its claim and link that claim, or remove the quotation marks.',
      });
    });
}

/** A passage as a message shows it. */
function shown(passage: string): string {
  return passage.length > 120 ? `${passage.slice(0, 100).trimEnd()}…` : passage;
}

/** The quotes that claims record, also those whose speaker or source is not known. */
function quotesIn(linked: LinkedRecord): (claims: readonly Claim[]) => string[] {
  return (claims) =>
    claims.flatMap((claim) => {
      const { statements = [], reports = [] } =
        (linked.entryOf.get(claim) as Entry<'claims'> | undefined)?.data ?? {};
      return [...statements, ...reports].flatMap(({ quote, original }) =>
        [quote, original].flat().filter((words) => words !== undefined),
      );
    });
}

function passagesOfArticle(article: Article): Found[] {
  const at = (path: Path, prose: Prose): Found[] =>
    quotationsIn(prose.tree).map((quotation) => [path, quotation]);
  return [
    ...inText(['title'], article.title),
    ...inText(['dek'], article.dek),
    ...article.brief.flatMap((point, index) => at(['brief', index], point)),
    ...inBody(article.body).map((quotation): Found => [undefined, quotation]),
    ...article.questions.flatMap((each, index) =>
      at(['questions', index, 'question'], each.question),
    ),
    ...article.updates.flatMap((each, index) => at(['updates', index, 'what'], each.what)),
    ...article.corrections.flatMap((each, index) => at(['corrections', index, 'now'], each.now)),
  ];
}

function passagesOfClaim(claim: Claim): Found[] {
  return [
    ...inText(['claim'], claim.claim),
    ...inBody(claim.body).map((quotation): Found => [undefined, quotation]),
    ...ownNotes(claim).flatMap(([index, note]) => inText(['against', index, 'note'], note)),
    ...claim.corrections.flatMap((each, index) =>
      quotationsIn(each.now.tree).map((quotation): Found => [
        ['corrections', index, 'now'],
        quotation,
      ]),
    ),
  ];
}

/**
 * The notes that the claim's own file holds, with their index in it: those of claims that name this
 * one are checked there.
 */
function ownNotes(claim: Claim): [number, string][] {
  return claim.against.flatMap((each) =>
    each.index === undefined ? [] : [[each.index, each.note] as [number, string]],
  );
}

function passagesOfEvent(event: Event): Found[] {
  return [
    ...inText(['title'], event.title),
    ...inText(['whenNote'], event.whenNote ?? ''),
    ...inBody(event.body).map((quotation): Found => [undefined, quotation]),
  ];
}

function inBody({ tree }: Prose): Quotation[] {
  return allQuotationsIn(tree, quotationsIn(tree));
}

function inText(path: Path, text: string): Found[] {
  return quotationsInText(text).map((quotation) => [path, quotation]);
}

/**
 * Where a passage stands. In a line of front matter its offsets count in the value, so that of two
 * equal ones the right one is meant.
 */
function placeOf(entry: AnyEntry, path: Path | undefined, quotation: Quotation): Place {
  return (
    (path
      ? entry.parsed.frontMatter?.placeWithin(path, quotation.passage, quotation.offset)
      : quotation.place) ?? { line: 1, column: 1 }
  );
}
