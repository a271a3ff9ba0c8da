import { analyse } from '../../../core/standing/analyse.ts';
import type { ListItem, Node, PhrasingContent, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { dayOfArticle } from '../../../core/model/dayOfRecord.ts';
import type { Article, Claim, Prose, Source, Thing } from '../../../core/model/model.ts';
import { newestFirst } from '../../parts/changes/correctionView.ts';
import { shownStanding } from '../../parts/claim/claimLine.ts';
import { dateView, dayView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { sourceLine } from '../../parts/sourceLine.ts';
import { questionView } from '../../parts/article/questionView.ts';
import { timelineView, type EventView } from '../../parts/article/timelineView.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import {
  heading,
  item,
  link,
  list,
  paragraph,
  part,
  strong,
  words,
  written,
  type Block,
} from './nodes.ts';

/**
 * An explainer as Markdown (GitHub's), as it stands: its own text, each link to a claim followed by
 * how that stands, and below it the claims and the sources with their addresses.
 */
export function articleMarkdown(article: Article, edition: Edition): string {
  const {
    title,
    dek,
    by,
    published,
    updated,
    retracted,
    brief,
    body,
    timeline,
    questions,
    updates,
    corrections,
    claims,
    sources,
  } = article;
  const day = dayView(dayOfArticle(article), edition).text,
    text = (at: typeof published) => dateView(at, edition).text;
  const line = [
    ...(by === undefined
      ? [edition.record.site.name]
      : [messages.article.by(by), edition.record.site.name]),
    text(published),
    ...(updated ? [messages.article.updated(text(updated))] : []),
    messages.article.recordOf(day),
  ].join('. ');
  return written([
    heading(1, title),
    paragraph(strong(dek)),
    paragraph(
      words(`${line}. `),
      link(wholeAddressOf(article, edition), wholeAddressOf(article, edition)),
    ),
    ...(retracted
      ? [paragraph(strong(messages.retraction.onBecause(text(retracted.at), retracted.why)))]
      : []),
    ...part(
      2,
      messages.article.inBrief,
      list(brief.map((point) => item(...proseOf(point, edition)))),
    ),
    ...(proseOf(body, edition) as RootContent[]),
    ...part(
      2,
      messages.article.timeline,
      list(
        timelineView(timeline, edition).flatMap(({ events, day }) =>
          events.map((event) => eventItem(event, day?.text)),
        ),
      ),
    ),
    ...part(
      2,
      messages.article.questions,
      list(
        questions.map((question) =>
          item(
            ...proseOf(question.question, edition),
            paragraph(words(answerTo(question, edition))),
          ),
        ),
      ),
    ),
    ...part(
      2,
      messages.article.additions,
      list(
        newestFirst(updates).map(({ at, what }) =>
          item(...begun(`${text(at)}: `, proseOf(what, edition))),
        ),
      ),
    ),
    ...part(
      2,
      messages.pages.corrections,
      list(
        newestFirst(corrections).map(({ at, was, now }) =>
          item(
            paragraph(words(`${text(at)}. ${messages.corrections.was}: ${was}`)),
            ...begun(`${messages.corrections.now}: `, proseOf(now, edition)),
          ),
        ),
      ),
    ),
    ...(claims.length + sources.length > 0 ? [heading(2, messages.article.references)] : []),
    ...part(3, messages.pages.claims, list(claims.map((claim) => claimItem(claim, edition)))),
    ...part(3, messages.pages.sources, list(sources.map((source) => sourceItem(source, edition)))),
  ]);
}

/** Prose whose links lead to the site, those to claims followed by the standing in words. */
function proseOf(prose: Prose, edition: Edition): Block[] {
  const tree = structuredClone(prose.tree),
    named = new Map<string, Thing>(),
    marked: [Node & { children: Node[] }, Node, Claim][] = [];
  visitParents(tree, 'definition', (node) => {
    const thing = prose.links.get(node.url);
    if (!thing) return;
    named.set(node.identifier, thing);
    node.url = wholeAddressOf(thing, edition);
  });
  visitParents(tree, (node, parents) => {
    const thing =
      node.type === 'link'
        ? prose.links.get(node.url)
        : node.type === 'linkReference'
          ? named.get(node.identifier)
          : undefined;
    if (!thing) return;
    if (node.type === 'link')
      node.url = wholeAddressOf(thing, edition) + (/#.*$/.exec(node.url)?.[0] ?? '');
    if (thing.type === 'claim') marked.push([parents.at(-1)!, node, thing]);
  });
  for (const [parent, node, claim] of marked)
    parent.children.splice(
      parent.children.indexOf(node) + 1,
      0,
      words(` (${shownStanding(claim).short})`),
    );
  return tree.children as Block[];
}

/** Prose with words before its first. */
function begun(before: string, [first, ...rest]: Block[]): Block[] {
  return first?.type === 'paragraph'
    ? [{ ...first, children: [words(before), ...first.children] }, ...rest]
    : [paragraph(words(before)), ...(first ? [first, ...rest] : [])];
}

/** `day` is that of several events, of which each then tells its hour alone. */
function eventItem({ dates, note, title }: EventView, day: string | undefined): ListItem {
  const when = [day, ...dates.map(({ text }) => text), note].filter((each) => each !== undefined);
  return item(paragraph(words(`${when.join(', ')}: ${title}`)));
}

function claimItem(claim: Claim, edition: Edition): ListItem {
  const { rule, sentence } = analyse(claim).standing,
    { retracted } = claim;
  return item(
    paragraph(
      link(wholeAddressOf(claim, edition), claim.claim),
      words(
        retracted
          ? `. ${messages.retraction.standing.label}: ${retracted.why}`
          : `. ${rule.label}: ${sentence}`,
      ),
    ),
  );
}

function sourceItem(source: Source, edition: Edition): ListItem {
  const elsewhere = [
    ...(source.url === undefined ? [] : [{ label: messages.source.ownPage, url: source.url }]),
    ...(source.archived === undefined
      ? []
      : [{ label: messages.source.archived, url: source.archived }]),
    ...(source.seenIn
      ? [
          {
            label: `${messages.source.seenIn} (${source.seenIn.publisher})`,
            url: source.seenIn.url,
          },
        ]
      : []),
  ];
  return item(
    paragraph(
      link(wholeAddressOf(source, edition), sourceLine(source, edition).name),
      words(`: ${source.title}. `),
      ...(elsewhere.length === 0
        ? [words(messages.source.noLink)]
        : elsewhere.flatMap(({ label, url }, i): PhrasingContent[] => [
            words(`${i === 0 ? '' : ' '}${label}: `),
            link(url, url),
            words('.'),
          ])),
    ),
  );
}

function answerTo(question: Article['questions'][number], edition: Edition): string {
  const { state, claim } = questionView(question, edition);
  return claim ? `${state}: ${claim.claim} (${claim.short})` : state;
}
