import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { linkDirection } from '../../../core/model/linkDirection.ts';
import type { Article, Claim, Prose } from '../../../core/model/model.ts';
import { figuresOf, proseOf } from '../../../core/model/collectContents.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { addressOf } from '../addressOf.ts';
import { shownStanding } from '../claimLine.ts';
import type { Edition } from '../edition.ts';
import { keptByName } from '../../../i18n/keptByName.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * An article or a figure that uses a claim: each sentence that links it, and, where none does, how
 * else the claim comes into it.
 */
export interface Use {
  title: string;
  address: string;
  sentences: Sentence[];
  otherwise?: string;
}

/** A sentence in plain words, with the words of the link apart. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
  /** Where the words say the opposite of the claim: that they do, and how that stands. */
  opposite?: string;
}

/**
 * The articles that use a claim and are not retracted, by id, and the figures that do, with its
 * uses in the order in which a reader meets them. A sentence that stands twice in one article is
 * shown once.
 */
export function usesOf(claim: Claim, edition: Edition): Use[] {
  const { site } = edition.record;
  const figures = claim.figures.map((figure) => ({
    title: figure.title,
    address: addressOf(figure, edition),
    sentences: sentencesIn(figure.body, claim, site.language),
    otherwise: messages.figure.kinds[figure.data.kind],
  }));
  const articles = withoutRetracted(claim.articles).map((article) => {
    const all = proseOf(article).flatMap((prose) => sentencesIn(prose, claim, site.language));
    const sentences = [
      ...new Map(all.map((each) => [each.before + each.words + each.after, each])).values(),
    ];
    return {
      title: article.title,
      address: addressOf(article, edition),
      sentences,
      ...(sentences.length === 0 && { otherwise: otherwiseIn(article, claim) }),
    };
  });
  return [...articles, ...figures];
}

/** The sentences of a text around its links to the claim. */
function sentencesIn(prose: Prose, claim: Claim, language: string): Sentence[] {
  const found: Sentence[] = [];
  const urls = new Set([...prose.links].filter(([, thing]) => thing === claim).map(([url]) => url));
  const titles = new Map<string, string | null | undefined>();
  visitParents(
    prose.tree,
    'definition',
    ({ url, identifier, title }) => void (urls.has(url) && titles.set(identifier, title)),
  );
  visitParents(prose.tree, isBlockOfWords, (block) => {
    const text = toString(block);
    for (const { node, start, end } of linksIn(
      block,
      (node) =>
        (node.type === 'link' && urls.has(node.url)) ||
        (node.type === 'linkReference' && titles.has(node.identifier)),
    )) {
      const title =
        node.type === 'link'
          ? node.title
          : node.type === 'linkReference'
            ? titles.get(node.identifier)
            : undefined;
      const { from, to } = sentenceAround(text, start, end, language);
      found.push({
        before: text.slice(from, start).trimStart(),
        words: text.slice(start, end),
        after: text.slice(end, to).trimEnd(),
        ...(linkDirection(title) === 'otherwise' && {
          opposite: messages.revisit.opposite(shownStanding(claim, 'otherwise').short),
        }),
      });
    }
  });
  return found;
}

function isBlockOfWords(node: { type: string }): node is Paragraph {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** Where in the words of a block the wanted links stand. */
function linksIn(
  block: Nodes,
  wanted: (node: Nodes) => boolean,
): { node: Nodes; start: number; end: number }[] {
  const places: { node: Nodes; start: number; end: number }[] = [];
  let at = 0;
  const walk = (node: Nodes): void => {
    const start = at;
    if ('children' in node) node.children.forEach(walk);
    else at += toString(node).length;
    if (wanted(node)) places.push({ node, start, end: at });
  };
  walk(block);
  return places;
}

/**
 * From the beginning of the sentence in which a stretch begins to the end of that in which it ends.
 */
function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { from: number; to: number } {
  let from = 0;
  let to = text.length;
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    if (index <= start) from = index;
    if (index + segment.length >= end) {
      to = index + segment.length;
      break;
    }
  }
  return { from, to };
}

const segmenterOf = keptByName(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** What brings a claim into an article that links it nowhere in its text. */
function otherwiseIn(article: Article, claim: Claim): string {
  const figure = figuresOf(article).find(({ claims }) => claims.includes(claim));
  if (figure) return messages.claim.usedByFigure(figure.title);
  const event = article.timeline.find(({ claims }) => claims.includes(claim));
  if (event) return messages.claim.usedByEvent(event.title);
  const question = article.questions.find(({ answeredBy }) => answeredBy === claim);
  return question
    ? messages.claim.usedByQuestion(question.question.text.trim())
    : messages.claim.usedByList;
}
