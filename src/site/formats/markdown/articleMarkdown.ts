import type { ListItem, RootContent } from 'mdast';
import { dayOfArticle } from '../../../core/standing/dayOfRecord.ts';
import type { Article } from '../../../core/model/model.ts';
import type { When } from '../../../core/dates/when.ts';
import { messages } from '../../../i18n/messages.ts';
import { questionView } from '../../parts/article/questionView.ts';
import {
  timelineView,
  type TimelineEvent,
  type TimelineStep,
} from '../../parts/article/timelineView.ts';
import { newestFirst } from '../../parts/changes/correctionView.ts';
import { dateView, dayView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
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
  writeMarkdown,
} from './nodes.ts';
import { proseBlocks, withPrefix } from './proseBlocks.ts';
import { claimItem, sourceItem } from './referenceItems.ts';

/**
 * An article as GitHub-flavoured Markdown: its own text, each link to a claim followed by the
 * standing, and below it the claims and the sources with their addresses.
 */
export function articleMarkdown(article: Article, edition: Edition): string {
  return writeMarkdown([
    ...headOf(article, edition),
    ...part(
      2,
      messages.article.inBrief,
      list(article.brief.map((point) => item(...proseBlocks(point, edition)))),
    ),
    ...(proseBlocks(article.body, edition) as RootContent[]),
    ...timelineOf(article, edition),
    ...part(
      2,
      messages.article.questions,
      list(article.questions.map((question) => questionItem(question, edition))),
    ),
    ...part(
      2,
      messages.article.additions,
      list(newestFirst(article.updates).map((update) => updateItem(update, edition))),
    ),
    ...part(
      2,
      messages.pages.corrections,
      list(
        newestFirst(article.corrections).map((correction) => correctionItem(correction, edition)),
      ),
    ),
    ...part(
      2,
      messages.objections.title,
      list(newestFirst(article.objections).map((objection) => objectionItem(objection, edition))),
    ),
    ...referencesOf(article, edition),
  ]);
}

/** The title, the dek, the line with author, dates and address, and whether it is retracted. */
function headOf(article: Article, edition: Edition): RootContent[] {
  const { title, dek, by, reviewedBy, published, updated, retracted } = article;
  const address = wholeAddressOf(article, edition);
  const line = [
    ...(by === undefined ? [] : [messages.article.by(by)]),
    ...(reviewedBy === undefined ? [] : [messages.article.reviewedBy(reviewedBy)]),
    edition.record.site.name,
    dateText(published, edition),
    ...(updated ? [messages.article.updated(dateText(updated, edition))] : []),
    messages.article.recordOf(dayView(dayOfArticle(article), edition).text),
  ].join(messages.signs.stop);
  return [
    heading(1, title),
    paragraph(strong(dek)),
    paragraph(words(`${line}${messages.signs.stop}`), link(address, address)),
    ...(retracted
      ? [
          paragraph(
            strong(messages.retraction.onBecause(dateText(retracted.at, edition), retracted.why)),
          ),
        ]
      : []),
  ];
}

/** A list, or one for each group under its title. */
function timelineOf(article: Article, edition: Edition): RootContent[] {
  const groups: { title?: string; items: ListItem[] }[] = [];
  for (const step of timelineView(article, edition)) {
    const { group } = step;
    if (groups.length === 0 || group !== undefined)
      groups.push({ ...(group !== undefined && { title: group }), items: [] });
    groups.at(-1)!.items.push(...stepItems(step));
  }
  if (groups.length === 0) return [];
  return [
    heading(2, messages.article.timeline),
    ...groups.flatMap(({ title, items }) =>
      title === undefined ? [list(items)] : part(3, title, list(items)),
    ),
  ];
}

/** Events whose order is not known stand in a list of their own, below the words that say so. */
function stepItems({ order, day, events }: TimelineStep): ListItem[] {
  const items = events.map(eventItem);
  if (order === undefined) return items;
  const head = [day?.text, order].filter((each) => each !== undefined).join(messages.signs.stop);
  return [item(paragraph(words(head)), list(items))];
}

function eventItem({ dates, note, after, title }: TimelineEvent): ListItem {
  const told = dates.map(({ text, local, note: said }) => joined([text, local, said]));
  // What is noted of differing dates belongs to none of them.
  const when =
    told.length > 1
      ? [...told, joined([note, after])]
          .filter((each) => each !== '')
          .join(messages.signs.semicolon)
      : joined([...told, note, after]);
  return item(paragraph(words(when === '' ? title : when + messages.signs.colon + title)));
}

function joined(words: readonly (string | undefined)[]): string {
  return words.filter((each) => each !== undefined).join(messages.signs.comma);
}

function questionItem(question: Article['questions'][number], edition: Edition): ListItem {
  const { state, claim } = questionView(question, edition);
  const answer = claim
    ? `${state}${messages.signs.colon}${claim.claim}${messages.prose.standingMark(claim.short)}`
    : state;
  return item(
    ...proseBlocks(question.question, edition),
    ...(question.answer ? proseBlocks(question.answer, edition) : []),
    paragraph(words(answer)),
  );
}

function updateItem({ at, what }: Article['updates'][number], edition: Edition): ListItem {
  return item(
    ...withPrefix(`${dateText(at, edition)}${messages.signs.colon}`, proseBlocks(what, edition)),
  );
}

function correctionItem(
  { at, was, now }: Article['corrections'][number],
  edition: Edition,
): ListItem {
  return item(
    paragraph(
      words(
        [dateText(at, edition), messages.corrections.was + messages.signs.colon + was].join(
          messages.signs.stop,
        ),
      ),
    ),
    ...withPrefix(`${messages.corrections.now}${messages.signs.colon}`, proseBlocks(now, edition)),
  );
}

function objectionItem(
  { at, from, says, answer, became = 'open' }: Article['objections'][number],
  edition: Edition,
): ListItem {
  const { signs, objections } = messages;
  const line = [
    dateText(at, edition),
    ...(from === undefined ? [] : [objections.from(from)]),
    objections.objection + signs.colon + says,
  ].join(signs.stop);
  return item(
    paragraph(words(line)),
    ...withPrefix(`${objections.answer}${signs.colon}`, proseBlocks(answer, edition)),
    paragraph(words(objections.became[became])),
  );
}

function referencesOf({ claims, sources }: Article, edition: Edition): RootContent[] {
  return [
    ...(claims.length + sources.length > 0 ? [heading(2, messages.article.references)] : []),
    ...part(3, messages.pages.claims, list(claims.map((claim) => claimItem(claim, edition)))),
    ...part(3, messages.pages.sources, list(sources.map((source) => sourceItem(source, edition)))),
  ];
}

function dateText(date: When, edition: Edition): string {
  return dateView(date, edition).text;
}
