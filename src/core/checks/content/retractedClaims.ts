import { linksIn } from '../../markdown/links.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { sentencesAround, sentencesIn } from '../../markdown/sentencesAround.ts';
import { plainBlock, stretchOf, textBlocksIn } from '../../markdown/textBlocks.ts';
import { problemIn, type AnyEntry } from '../../model/entry.ts';
import { linkDirection } from '../../model/linkDirection.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Article, Claim, Prose } from '../../model/model.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import type { WordLists } from '../wordLists.ts';
import { nameFinder } from '../namesIn.ts';
import { attributes } from '../standing/attributing.ts';
import { polarityOf } from './polarity.ts';

export const retractedClaims: ContentCheck = {
  scope: 'content',
  rules: {
    'states-retracted': {
      severity: 'warning',
      explanation:
        'A text that still states a retracted claim as its own tells readers what the newsroom has taken back.',
    },
  },
  check: checkRetractedClaims,
  examples: {
    'A retracted claim that is still stated': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
retracted: { at: 2025-09-01, why: They had not met. }
---
=== articles/the-talk.md
---
title: The talk
dek: The host and the guest spoke for hours.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This still states “The host and the guest spoke”, which was retracted on 2025-09-01. Remove it, or say that it was retracted; and tell readers under \`corrections\`: “- { at: 2025-09-01, was: …, now: …, claim: they-spoke }”.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/they-spoke.md).
                 ^^^^^^^^^^^^^^^^^^^^^^^ warning: This still states “The host and the guest spoke”, which was retracted on 2025-09-01. Remove it, or say that it was retracted; and tell readers under \`corrections\`: “- { at: 2025-09-01, was: …, now: …, claim: they-spoke }”.
  - The host says that they [spoke](../claims/they-spoke.md).
  - We reported that they had [spoken](../claims/they-spoke.md), and were wrong.
---
The guest and the host never spoke.
`,
  },
};

/**
 * A headline, dek, brief or body that states a retracted claim, and neither says whose account it
 * is nor that it was taken back. Sentences that link it are known by that, others by their words.
 */
function checkRetractedClaims(linked: LinkedRecord, { wordLists }: CheckContext): Problem[] {
  const { articles, site } = linked.record;
  return articles.flatMap((article) => {
    const language = article.wordsIn ?? site.language;
    const lists = wordLists(language);
    const entry = linked.entryOf.get(article);
    const claims = article.claims.filter(({ retracted }) => retracted);
    if (!entry || !lists || article.retracted || claims.length === 0) return [];
    const looking = { entry, article, language, lists };
    return textsOf(article).flatMap(([path, prose]) => [
      ...inLinks(looking, path, prose),
      ...claims.flatMap((claim) => inWords(looking, [path, prose], claim)),
    ]);
  });
}

/** The file that is looked through, the language of its words, and the lists of that. */
interface Looking {
  entry: AnyEntry;
  article: Article;
  language: string;
  lists: WordLists;
}

type Text = readonly [path: Path | undefined, prose: Prose | string];

function textsOf({ title, dek, brief, body }: Article): Text[] {
  return [
    [['title'], title],
    [['dek'], dek],
    ...brief.map((prose, index): Text => [['brief', index], prose]),
    [undefined, body],
  ];
}

function inLinks(looking: Looking, path: Path | undefined, prose: Prose | string): Problem[] {
  if (typeof prose === 'string') return [];
  const { entry, article, language, lists } = looking;
  const sentences = sentencesAround(prose.tree, language);
  return linksIn(prose.tree).flatMap(({ url, place, node, reference }) => {
    const claim = prose.links.get(url);
    const sentence =
      sentences.get(reference ?? (node as Parameters<typeof sentences.get>[0])) ?? '';
    if (claim?.type !== 'claim' || !claim.retracted || linkDirection(node.title) !== 'so')
      return [];
    if (isOthers(sentence, claim, lists) || lists.takenBack.test(sentence)) return [];
    const where = path
      ? entry.parsed.frontMatter?.placeWithin(path, url, (place?.column ?? 1) - 1)
      : place;
    return [problemIn(entry, where ?? { line: 1, column: 1 }, findingOf(article, claim))];
  });
}

/** Sentences without a link to the claim that have all its words that mean something. */
function inWords(
  { entry, article, language, lists }: Looking,
  [path, prose]: Text,
  claim: Claim,
): Problem[] {
  const wanted = meaningOf(claim.claim);
  const blocks = typeof prose === 'string' ? [plainBlock(prose)] : textBlocksIn(prose.tree);
  if (wanted.size < 2) return [];
  return blocks.flatMap((block) =>
    sentencesIn(block.text, language).flatMap(({ sentence, index }) => {
      const to = index + sentence.trimEnd().length;
      const isLinked = block.links.some(
        ({ url, span }) =>
          typeof prose !== 'string' &&
          prose.links.get(url) === claim &&
          span[0] < to &&
          span[1] > index,
      );
      if (
        isLinked ||
        !wanted.isSubsetOf(meaningOf(sentence)) ||
        polarityOf(sentence, lists) !== polarityOf(claim.claim, lists) ||
        lists.takenBack.test(sentence) ||
        isOthers(sentence, claim, lists)
      )
        return [];
      const { place, offset } = stretchOf(block, index, to);
      const where: Place | undefined = path
        ? entry.parsed.frontMatter?.placeWithin(path, block.text.slice(index, to), offset)
        : place;
      return [problemIn(entry, where ?? { line: 1, column: 1 }, findingOf(article, claim))];
    }),
  );
}

/** Whether a sentence gives the claim as somebody's account, as far as can be told. */
function isOthers(sentence: string, claim: Claim, lists: WordLists): boolean {
  return (
    attributes(sentence, lists) !== false ||
    nameFinder(sentence, lists.isForm)(claim.reports.map(({ source }) => source.publisher))
  );
}

/** The words of a sentence that mean something: its longer ones and its numbers, by their stems. */
function meaningOf(sentence: string): Set<string> {
  return new Set(
    Array.from(sentence.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]{3,}|\d+/gu), ([word]) =>
      word.slice(0, 6),
    ),
  );
}

function findingOf(article: Article, claim: Claim): Finding {
  const { text } = claim.retracted!.at;
  const isTold = article.corrections.some((correction) => correction.claim === claim);
  return {
    severity: 'warning',
    rule: 'states-retracted',
    message: `This still states “${claim.claim}”, which was retracted on ${text}.`,
    todo: isTold
      ? 'Remove it, or say that it was retracted.'
      : `Remove it, or say that it was retracted; and tell readers under \`corrections\`: “- { at: ${text}, was: …, now: …, claim: ${claim.id} }”.`,
  };
}
