import type { Difference } from '../../core/standing/difference.ts';
import { standings } from './standings.ts';

/** The words of the desk, where editors work. It is in English, like the messages of the checks. */
export const desk = {
  kinds: {
    articles: 'Articles',
    claims: 'Claims',
    sources: 'Sources',
    actors: 'Actors',
    events: 'Events',
    terms: 'Terms',
    figures: 'Figures',
    site: 'The site',
    other: 'Not published',
  },

  begin: {
    articles: 'New article',
    claims: 'New claim',
    sources: 'New source',
    actors: 'New actor',
    events: 'New event',
    terms: 'New term',
    figures: 'New figure',
  },

  /** One item of the list of a key. */
  items: {
    about: 'Party',
    statements: 'Statement',
    reports: 'Report',
    against: 'Difficulty',
    implies: 'Claim',
    excludes: 'Claim',
    claims: 'Claim',
    quote: 'Passage',
    original: 'Passage',
    brief: 'Point',
    questions: 'Question',
    updates: 'Update',
    corrections: 'Correction',
    timeline: 'Event',
    events: 'Event',
    after: 'Event',
    before: 'Event',
    when: 'Account',
    sources: 'Source',
    via: 'Source',
    relays: 'Source',
    knownThrough: 'Source',
    verifiedBy: 'Source',
    actors: 'Actor',
    memberOf: 'Group',
    aliases: 'Spelling',
    authors: 'Author',
    sameAs: 'Page',
    formerly: 'Old id',
    topics: 'Topic',
  } as { [key: string]: string },

  count: (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`,

  /** What an edit does to a claim: the claim's sentence stands between `start` and `end`. */
  effect({ from, to, positionChanges, articles, withoutCause, retraction }: Difference): {
    start: string;
    end: string;
  } {
    const [before, after] = [from, to].map((each) => each && standings[each.row.id].short);
    const shown =
      articles.length === 0
        ? 'no story shows it'
        : `${desk.count(articles.length, 'story', 'stories')} ${articles.length === 1 ? 'shows' : 'show'} it`;
    const moved = positionChanges.map(
      ({ actor, from, to }) =>
        ` ${actor.name} now moves from “${from.says.join(' and ')}” to “${to.says.join(' and ')}”.`,
    );
    const end = `${moved.join('')}${withoutCause ? ' Nothing in the record says why: add a correction.' : ''}`;
    if (!from) return { start: 'This adds ', end: `: ${after}; ${shown}.${end}` };
    if (!to) return { start: 'This takes out ', end: `, which was ${before}; ${shown}.${end}` };
    if (retraction === 'new')
      return { start: 'This retracts ', end: `, which was ${before}; ${shown}.${end}` };
    if (retraction === 'gone')
      return { start: 'This takes back the retraction of ', end: `: ${after}; ${shown}.${end}` };
    if (from.row === to.row) return { start: 'This leaves ', end: ` ${after}; ${shown}.${end}` };
    return { start: 'This makes ', end: ` go from ${before} to ${after}; ${shown}.${end}` };
  },

  /** Of a claim whose file has an error. */
  unreadable: {
    start: '',
    end: ' cannot be read until its error is mended, so it counts nowhere.',
  },

  tooSure(more: number): string {
    if (more === 0) return '';
    const count = Math.abs(more);
    return more > 0
      ? `${desk.count(count, 'sentence')} now ${count === 1 ? 'sounds' : 'sound'} surer than the record.`
      : `${desk.count(count, 'sentence')} no longer ${count === 1 ? 'sounds' : 'sound'} surer than the record.`;
  },

  errorsChange(more: number): string {
    if (more === 0) return '';
    return more > 0 ? `${desk.count(more, 'more error')}.` : `${desk.count(-more, 'error')} fewer.`;
  },

  noEffect: 'No standing changes, no claim comes or goes, and nobody’s position moves.',
  nothingUnsaved: 'Nothing is unsaved.',
  unsure: 'There are errors, so a standing may still be another once they are mended.',
};
