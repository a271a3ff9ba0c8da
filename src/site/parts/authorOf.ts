import type { Citable } from '../../core/model/model.ts';
import type { Edition } from './edition.ts';

/** Who signs something, as one name: a person, a desk of the newsroom, or the newsroom itself. */
export interface Author {
  name: string;
  is: 'person' | 'desk' | 'newsroom';
}

/**
 * Who signs an article or a claim: of a claim it is the newsroom, as of an article that nobody
 * signs, or that is signed with the newsroom's own name.
 */
export function authorOf(thing: Citable, { record: { site } }: Edition): Author {
  const name = (thing.type === 'article' && thing.by) || site.publisher;
  if (name === site.publisher || name === site.name) return { name, is: 'newsroom' };
  return { name, is: thing.type === 'article' && thing.desk ? 'desk' : 'person' };
}
