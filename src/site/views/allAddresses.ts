import { addressOf, pageAddress } from '../parts/addressOf.ts';
import { dataWords } from '../../i18n/dataWords.ts';
import type { Edition } from '../parts/edition.ts';
import { labels } from '../../i18n/labels.ts';
import { topicHasPage } from '../parts/article/storyView.ts';

/**
 * Every page by its address and its name, for the page that says that there is none:
 * `['/claims/they-spoke/', 'The host and the guest spoke']`.
 */
export function allAddresses({ record, base }: Edition): [address: string, name: string][] {
  const pages = {
    articles: labels.stories,
    claims: labels.claims,
    actors: labels.actors,
    sources: labels.sources,
    grades: labels.grades,
    about: labels.about,
    data: dataWords.title,
    corrections: labels.corrections,
  };
  return [
    ...Object.entries(pages).map(([page, name]): [string, string] => [
      pageAddress(page, base),
      name,
    ]),
    ...record.site.topics
      .filter((topic) => topicHasPage(topic, record))
      .map(({ id, name }): [string, string] => [pageAddress(`topics/${id}`, base), name]),
    ...record.articles.map((each): [string, string] => [addressOf(each, base), each.title]),
    ...record.claims.map((each): [string, string] => [addressOf(each, base), each.claim]),
    ...record.actors.map((each): [string, string] => [addressOf(each, base), each.name]),
    ...record.sources.map((each): [string, string] => [
      addressOf(each, base),
      labels.sourceWithTitle(each.publisher, each.title),
    ]),
    ...record.events.map((each): [string, string] => [addressOf(each, base), each.title]),
  ];
}
