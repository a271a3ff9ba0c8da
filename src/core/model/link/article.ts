import { nearest } from '../../markdown/nearest.ts';
import type { Entry } from '../entry.ts';
import type { Article, Site, Topic } from '../model.ts';
import { maybeWhen, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, lineOf, noProse } from './prose.ts';

/** An article that knows its own file only. */
export function newArticle({ id, file, data }: Entry<'articles'>): Article {
  return {
    type: 'article',
    id,
    file,
    title: data.title,
    dek: data.dek,
    topic: { id: data.topic, name: data.topic },
    by: data.by,
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
    retracted: data.retracted && { at: whenOf(data.retracted.at), why: data.retracted.why },
    body: noProse(file),
    claims: [],
    sources: [],
    actors: [],
  };
}

/**
 * Gives an article the things that it names. Without a readable `site.md` its topic is taken as it
 * stands.
 */
export function fillArticle(
  article: Article,
  entry: Entry<'articles'>,
  finder: Finder,
  site: Site,
  hasSite: boolean,
): void {
  const { data } = entry;
  article.topic = topicOf(entry, finder, site, hasSite);
  article.brief = data.brief.map((_, index) => lineOf(entry, ['brief', index], finder));
  article.timeline = finder.findAll(entry, ['timeline'], 'events', data.timeline);
  article.questions = (data.questions ?? []).map((each, index) => ({
    question: lineOf(entry, ['questions', index, 'question'], finder),
    answeredBy:
      each.answeredBy === undefined
        ? undefined
        : finder.find(entry, ['questions', index, 'answeredBy'], 'claims', each.answeredBy),
  }));
  article.updates = (data.updates ?? []).map((each, index) => ({
    at: whenOf(each.at),
    what: lineOf(entry, ['updates', index, 'what'], finder),
    claims: finder.findAll(entry, ['updates', index, 'claims'], 'claims', each.claims),
  }));
  article.corrections = (data.corrections ?? []).map((each, index) => ({
    at: whenOf(each.at),
    was: each.was,
    now: lineOf(entry, ['corrections', index, 'now'], finder),
    claim:
      each.claim === undefined
        ? undefined
        : finder.find(entry, ['corrections', index, 'claim'], 'claims', each.claim),
  }));
  article.body = bodyOf(entry, finder);
}

function topicOf(entry: Entry<'articles'>, finder: Finder, site: Site, hasSite: boolean): Topic {
  const id = entry.data.topic,
    topic = site.topics.find((each) => each.id === id);
  if (!topic && hasSite) {
    const known = site.topics.map((each) => each.id),
      meant = nearest(id, known);
    finder.report(entry, ['topic'], {
      rule: 'unknown-id',
      message: `Unknown topic “${id}”.`,
      todo: meant
        ? `Did you mean "${meant}"?`
        : `Add it to the topics of site.md${known.length ? `, which are ${known.join(', ')}` : ''}.`,
      cause: `no topic ${id}`,
    });
  }
  return topic ?? { id, name: id };
}
