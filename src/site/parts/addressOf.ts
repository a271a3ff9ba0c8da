import type { Collection, Thing } from '../../core/model/model.ts';
import type { PagePath } from '../routes.ts';
import { baseOf, rootOf, type Stand } from './edition.ts';

/**
 * The path of a thing's page, with a slash at its end: `/claims/call-during-talks/` below the base.
 * What is not in the language of an edition has its page in that of the site.
 */
export function addressOf(thing: Thing, stand: Stand): string {
  return pageAddress(`${collectionOf[thing.type]}/${thing.id}`, baseOfThing(thing, stand));
}

/**
 * The path below which a thing has its page: that of an edition; of what is not in its language,
 * that of the site, or of an article in yet another, that of the edition in that.
 */
export function baseOfThing(thing: Thing, stand: Stand): string {
  if (thing.wordsIn === undefined) return stand.base;
  return thing.type === 'article' && thing.language === thing.wordsIn
    ? baseOf(rootOf(stand), thing.wordsIn)
    : rootOf(stand);
}

/**
 * The address of a page of the table of routes: `pageAddress('grades', '/news/')` //=>
 * '/news/grades/'. Of the front page (`''`): the base itself.
 */
export function pageAddress(page: PagePath, base: string): string {
  return fileAddress(page === '' ? '' : `${page}/`, base);
}

/**
 * The path of a file that is nobody's own: `fileAddress('data/claims.csv', '/news/')` //=>
 * '/news/data/claims.csv'.
 */
export function fileAddress(file: string, base: string): string {
  return `${base.replace(/\/*$/, '/')}${file}`;
}

/** The id of a thing's part of a page, to which a link can lead: `claim-call-during-talks`. */
export function partOf(thing: Thing): string {
  return `${thing.type}-${thing.id}`;
}

const collectionOf: { [K in Thing['type']]: Collection } = {
  article: 'articles',
  claim: 'claims',
  source: 'sources',
  actor: 'actors',
  event: 'events',
  figure: 'figures',
};
