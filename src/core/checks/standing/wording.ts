import type { Link, Nodes, Parents } from 'mdast';
import { problemAt, problemIn, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Prose } from '../../model/model.ts';
import { linksIn } from '../../markdown/links.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
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
  const { language } = linked.record.site;
  return linked.record.articles.flatMap((article) => {
    const entry = linked.entryOf.get(article);
    return entry
      ? passagesOf(article).flatMap(([path, prose]) =>
          tooSure(prose, language).map(({ claim, node }) =>
            problemOf(entry, path, node, messageFor(claim, context)),
          ),
        )
      : [];
  });
}

function passagesOf(article: Article): [Path | undefined, Prose][] {
  return [
    ...article.brief.map((point, index): [Path, Prose] => [['brief', index], point]),
    [undefined, article.body],
    ...article.updates.map((update, index): [Path, Prose] => [
      ['updates', index, 'what'],
      update.what,
    ]),
  ];
}

function messageFor(claim: Claim, context: CheckContext): { message: string; todo: string } {
  const { predicate, sentence } = context.describeStanding(analyse(claim).standing);
  return {
    message: `This sounds surer than the record: “${claim.id}” is ${predicate}.`,
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

/** The links of prose whose sentences say flatly what the record does not. */
function tooSure(prose: Prose, language: string): { claim: Claim; node: Link }[] {
  return blocksOf(prose.tree).flatMap((block) => {
    const { text, links } = flat(block);
    if (links.length === 0) return [];
    const sentences = [...segmenter(language).segment(text)];
    return links.flatMap(({ node, from, to }) => {
      const claim = prose.links.get(node.url);
      if (claim?.type !== 'claim' || analyse(claim).standing.row.firm) return [];
      const around =
        block.type === 'tableRow'
          ? text
          : sentences
              .filter((each) => each.index < to && each.index + each.segment.length > from)
              .map((each) => each.segment)
              .join('');
      return namesItsPeople(around, claim) || attributes(around, language) !== false
        ? []
        : [{ claim, node }];
    });
  });
}

/** A segmenter takes long to make and cuts the same each time: of each language one is kept. */
function segmenter(language: string): Intl.Segmenter {
  const kept =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, kept);
  return kept;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Whether a sentence names somebody who says so (of a denied claim: who says anything), or a
 * publisher who reports it.
 */
function namesItsPeople(sentence: string, claim: Claim): boolean {
  const denied = analyse(claim).standing.row.id === 'denied';
  const speakers = claim.statements
    .filter((statement) => denied || statement.says === 'so' || statement.says === 'in part')
    .flatMap(({ actor, source }) => [
      ...namesOf(actor.name, actor.kind === 'person'),
      ...actor.aliases,
      source.publisher,
    ]);
  const publishers = claim.reports
    .flatMap((report) => [report.source, ...report.via])
    .map((source) => source.publisher);
  const text = ` ${plain(sentence)} `;
  return [...speakers, ...publishers].some((name) => text.includes(` ${plain(name)} `));
}

/** A person is named by the family name too. */
function namesOf(name: string, isPerson: boolean): string[] {
  return isPerson ? [name, name.split(' ').at(-1) ?? name] : [name.replace(/^The /, '')];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is read as one: a paragraph, a heading, a row of a table. */
function blocksOf(node: Nodes): Parents[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow')
    return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** The text of a block, and where in it its links stand. */
function flat(block: Parents): { text: string; links: { node: Link; from: number; to: number }[] } {
  const links: { node: Link; from: number; to: number }[] = [];
  let text = '';
  const add = (node: Nodes): void => {
    const from = text.length;
    if ('value' in node && node.type !== 'html') text += node.value;
    if ('children' in node) for (const child of node.children) add(child);
    if (node.type === 'break' || node.type === 'tableCell') text += ' ';
    if (node.type === 'link') links.push({ node, from, to: text.length });
  };
  for (const child of block.children) add(child);
  return { text, links };
}
