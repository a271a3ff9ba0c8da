import { nearest } from '../../markdown/nearest.ts';
import type { Entry } from '../entry.ts';
import type { Article, Topic } from '../model.ts';
import { maybeWhen, retractionOf, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, lineOf, noProse } from './prose.ts';

/** An article with its own fields; `fillArticle` adds what it refers to. */
export function newArticle({ id, file, data }: Entry<'articles'>): Article {
  return {
    ...data,
    type: 'article',
    id,
    file,
    topic: { id: data.topic, name: data.topic },
    desk: data.desk ?? false,
    published: whenOf(data.published),
    updated: maybeWhen(data.updated),
    brief: [],
    timeline: [],
    questions: [],
    updates: [],
    corrections: [],
    draft: data.draft ?? false,
    formerly: data.formerly ?? [],
    retracted: retractionOf(data.retracted),
    body: noProse(file),
    claims: [],
    sources: [],
    actors: [],
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
  article.topic = topicOf(entry, finder, topics);
  article.brief = data.brief.map((_, index) => lineOf(entry, ['brief', index], finder));
  article.timeline = finder.findAll(entry, ['timeline'], 'events', data.timeline);
  article.questions = (data.questions ?? []).map((each, index) => ({
    ...each,
    question: lineOf(entry, ['questions', index, 'question'], finder),
    answeredBy: finder.find(entry, ['questions', index, 'answeredBy'], 'claims', each.answeredBy),
  }));
  article.updates = (data.updates ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at),
    what: lineOf(entry, ['updates', index, 'what'], finder),
    claims: finder.findAll(entry, ['updates', index, 'claims'], 'claims', each.claims),
  }));
  article.corrections = (data.corrections ?? []).map((each, index) => ({
    ...each,
    at: whenOf(each.at),
    now: lineOf(entry, ['corrections', index, 'now'], finder),
    claim: finder.find(entry, ['corrections', index, 'claim'], 'claims', each.claim),
  }));
  article.body = bodyOf(entry, finder);
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
