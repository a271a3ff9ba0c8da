import { nearest } from '../../markdown/nearest.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Entry } from '../entry.ts';
import type { Article, TimelineGroup, Topic } from '../model.ts';
import { maybeWhen, retractionOf, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, lineOf, noProse } from './prose.ts';
import { placedFigures } from './placedFigures.ts';

/** An article with its own fields; `fillArticle` adds what it refers to. */
export function newArticle(
  { id, file, data }: Entry<'articles'>,
  siteZone: string | undefined,
): Article {
  const zone = data.zone ?? siteZone;
  return {
    ...data,
    type: 'article',
    id,
    file,
    topic: { id: data.topic, name: data.topic },
    desk: data.desk ?? false,
    published: whenOf(data.published, zone),
    updated: maybeWhen(data.updated, zone),
    brief: [],
    timeline: [],
    timelineGroups: [],
    questions: [],
    updates: [],
    corrections: [],
    objections: [],
    withheld: data.withheld ?? [],
    draft: data.draft ?? false,
    formerly: data.formerly ?? [],
    retracted: retractionOf(data.retracted, zone),
    body: noProse(file),
    claims: [],
    sources: [],
    actors: [],
    figures: [],
    picture: undefined,
  };
}

/**
 * Resolves the references of an article. Its topic is checked only when the topics
 * are known: when `site.md` can be read.
 */
export function fillArticle(
  article: Article,
  entry: Entry<'articles'>,
  finder: Finder,
  topics: readonly Topic[] | undefined,
): void {
  const { data } = entry;
  const { zone } = article.published;
  article.topic = topicOf(entry, finder, topics);
  article.brief = data.brief.map((_, index) => lineOf(entry, ['brief', index], finder));
  article.timelineGroups = groupsOf(entry, finder);
  article.timeline = article.timelineGroups.flatMap(({ events }) => events);
  article.questions = (data.questions ?? []).map(({ answer, ...each }, index) => ({
    ...each,
    question: lineOf(entry, ['questions', index, 'question'], finder),
    ...(answer !== undefined && {
      answer: lineOf(entry, ['questions', index, 'answer'], finder),
    }),
    answeredBy: finder.find(entry, ['questions', index, 'answeredBy'], 'claims', each.answeredBy),
  }));
  article.updates = (data.updates ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at, zone),
    what: lineOf(entry, ['updates', index, 'what'], finder),
    claims: finder.findAll(entry, ['updates', index, 'claims'], 'claims', each.claims),
  }));
  article.corrections = (data.corrections ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at, zone),
    now: lineOf(entry, ['corrections', index, 'now'], finder),
    claim: finder.find(entry, ['corrections', index, 'claim'], 'claims', each.claim),
  }));
  article.objections = (data.objections ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at, zone),
    answer: lineOf(entry, ['objections', index, 'answer'], finder),
  }));
  article.picture = finder.find(entry, ['picture'], 'figures', data.picture);
  article.body = bodyOf(entry, finder);
  article.figures = placedFigures(article.body);
}

/** An id in the timeline of an article, and the group in which it is listed. */
interface Listed {
  path: Path;
  id: string;
  index: number;
  group: { title: string } | undefined;
}

/** The timeline by its groups; neighbours outside groups come as one without a title. */
function groupsOf(entry: Entry<'articles'>, finder: Finder): TimelineGroup[] {
  const items = entry.data.timeline ?? [];
  const written = items.flatMap((item, index): Listed[] =>
    typeof item === 'string'
      ? [{ path: ['timeline', index], id: item, index, group: undefined }]
      : item.events.map((id, inner) => ({
          path: ['timeline', index, 'events', inner],
          id,
          index,
          group: item,
        })),
  );
  const events = finder.findEach(entry, 'events', written);
  const groups: TimelineGroup[] = [];
  let before: Listed['group'];
  for (const [i, event] of events.entries()) {
    if (!event) continue;
    const { group, index } = written[i]!;
    if (groups.length === 0 || group !== before)
      groups.push({ index, ...(group && { title: group.title }), events: [] });
    before = group;
    groups.at(-1)!.events.push(event);
  }
  return groups;
}

function topicOf(
  entry: Entry<'articles'>,
  finder: Finder,
  topics: readonly Topic[] | undefined,
): Topic {
  const id = entry.data.topic;
  const topic = topics?.find((each) => each.id === id);
  if (!topic && topics) {
    const known = topics.map((each) => each.id);
    const meant = nearest(id, known);
    finder.report(entry, ['topic'], {
      rule: 'unknown-id',
      message: `Unknown topic “${id}”.`,
      todo: meant
        ? `Did you mean “${meant}”?`
        : `Add it to the topics of site.md${known.length ? `, which are ${known.join(', ')}` : ''}.`,
      cause: `no topic ${id}`,
    });
  }
  return topic ?? { id, name: id };
}
