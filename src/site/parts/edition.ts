import type { When } from '../../core/dates/when.ts';
import type { TextVersion } from '../../core/model/textVersion.ts';
import type { Article, Record } from '../../core/model/model.ts';

/** Where the pages of an edition stand. */
export interface Stand {
  /** The path below which they stand: `/`, `/news/`, or in another language `/news/uk/`. */
  base: string;
  /**
   * The path below which the whole site stands, with what all editions share: pictures, data,
   * icons. Without it, `base`.
   */
  root?: string;
}

/**
 * What is being published in one language: the whole record in it, where its pages stand, and the
 * instant as of which it is published. Without that nothing is said of how old a record is.
 */
export interface Edition extends Stand {
  record: Record;
  at?: When;
  /**
   * The versions of the articles' texts, by id; of the edition in the language of the site alone.
   */
  versions?: ReadonlyMap<string, readonly TextVersion[]>;
  /** The articles that are also said in plain language, in these words, by their ids. */
  plain?: ReadonlyMap<string, Article>;
  /** All editions, itself among them, that in the language of the site first. */
  editions?: readonly Edition[];
}

/**
 * The base of the edition at a path below that of the site; without one, that of the site itself.
 */
export function baseOf(root: string, path: string | undefined): string {
  return path === undefined ? root : `${root.replace(/\/*$/, '/')}${path}/`;
}

/** The path of an edition below that of the site: `uk`; none for the edition in its language. */
export function pathWithin({ base, root = base }: Stand): string | undefined {
  return base === root ? undefined : base.slice(root.length).replaceAll('/', '');
}

/** The path below which the whole site stands. */
export function rootOf({ base, root = base }: Stand): string {
  return root;
}
