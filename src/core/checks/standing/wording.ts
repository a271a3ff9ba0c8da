import type { Link } from 'mdast';
import { problemAt, problemIn, type AnyEntry } from '../../model/entry.ts';
import { linkDirection, type LinkDirection } from '../../model/linkDirection.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Figure, Prose } from '../../model/model.ts';
import { linksIn } from '../../markdown/links.ts';
import { sentencesAround } from '../../markdown/sentencesAround.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { nameFinder, namesOf } from '../namesIn.ts';
import type { WordLists } from '../wordLists.ts';
import { attributes } from './attributing.ts';
import { analyse } from '../../standing/analyse.ts';
import type { CheckContext, ContentCheck } from '../check.ts';

export const wording: ContentCheck = {
  scope: 'standing',
  rules: {
    wording: {
      severity: 'warning',
      explanation:
        'A sentence that states flatly what is only claimed misleads readers about the record.',
    },
  },
  check: checkWording,
  examples: {
    'A sentence that sounds surer than the record is': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: otherwise, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["It is disputed whether they [spoke](../claims/they-spoke.md).", One says so., One does not.]
---
They [spoke](../claims/they-spoke.md) all night.
             ^^^^^^^^^^^^^^^^^^^^^^^ warning: This sounds surer than the record: “they-spoke” is contested. Say whose account it is, or write what the record holds: The host says so on the record; the guest says otherwise on the record; one voice says so, one says otherwise.
`,
  },
};

/**
 * A sentence that links a claim which does not hold by itself, and that names neither who says so
 * nor a source nor an attributing word, sounds surer than the record is.
 */
function checkWording(linked: LinkedRecord, context: CheckContext): Problem[] {
  const { articles, figures } = linked.record;
  return [...articles, ...figures].flatMap((thing) => {
    const language = thing.wordsIn ?? linked.record.site.language;
    const lists = context.wordLists(language);
    const entry = linked.entryOf.get(thing);
    return entry
      ? passagesOf(thing).flatMap(([path, prose]) =>
          tooSure(prose, language, lists).map((each) =>
            problemOf(entry, path, each.node, messageFor(each, context)),
          ),
        )
      : [];
  });
}

function passagesOf(article: Article | Figure): [Path | undefined, Prose][] {
  if (article.type === 'figure') return [[undefined, article.body]];
  return [
    ...article.brief.map((point, index): [Path, Prose] => [['brief', index], point]),
    [undefined, article.body],
    ...article.updates.map((update, index): [Path, Prose] => [
      ['updates', index, 'what'],
      update.what,
    ]),
  ];
}

export function messageFor(
  { claim, direction }: Pick<TooSure, 'claim' | 'direction'>,
  context: CheckContext,
): { message: string; todo: string } {
  const { standing, opposite } = analyse(claim);
  const { sentence } = context.describeStanding(standing);
  const is =
    direction === 'so'
      ? `“${claim.id}” is ${context.describeStanding(standing).predicate}`
      : `the opposite of “${claim.id}” is ${context.describeStanding(opposite).predicate}`;
  return {
    message: `This sounds surer than the record: ${is}.`,
    todo: `Say whose account it is, or write what the record holds: ${sentence}`,
  };
}

function problemOf(
  entry: AnyEntry,
  path: Path | undefined,
  node: Link,
  words: { message: string; todo: string },
): Problem {
  const finding = { severity: 'warning' as const, rule: 'wording', ...words };
  const position = node.position?.start;
  return path || !position
    ? problemAt(entry, path ?? [], finding)
    : problemIn(
        entry,
        linksIn({ type: 'root', children: [{ type: 'paragraph', children: [node] }] })[0]?.place ??
          position,
        finding,
      );
}

interface TooSure {
  claim: Claim;
  direction: LinkDirection;
  node: Link;
}

/** The links of prose whose sentences say flatly what the record does not. */
function tooSure(prose: Prose, language: string, lists: WordLists | undefined): TooSure[] {
  return [...sentencesAround(prose.tree, language)].flatMap(([node, sentence]) => {
    const claim = node.type === 'link' ? prose.links.get(node.url) : undefined;
    // What is retracted is told as that.
    if (node.type !== 'link' || claim?.type !== 'claim' || claim.retracted) return [];
    const direction = linkDirection(node.title);
    const { standing, opposite } = analyse(claim);
    return (direction === 'so' ? standing : opposite).row.firm ||
      namesItsPeople(sentence, claim, direction, lists) ||
      attributes(sentence, lists) !== false
      ? []
      : [{ claim, direction, node }];
  });
}

/**
 * Whether a sentence names somebody who says what its words say (of a denied claim: who says
 * anything), or a publisher who reports on it.
 */
function namesItsPeople(
  sentence: string,
  claim: Claim,
  direction: LinkDirection,
  lists: WordLists | undefined,
): boolean {
  const denied = analyse(claim).standing.row.id === 'denied';
  const speakers = claim.statements
    .filter(({ says }) => denied || says === direction || says === 'in part')
    .flatMap(({ actor, source }) => [...namesOf(actor), source.publisher]);
  const publishers = claim.reports
    .flatMap((report) => [report.source, ...report.via])
    .map((source) => source.publisher);
  return nameFinder(sentence, lists?.isForm)([...speakers, ...publishers]);
}
