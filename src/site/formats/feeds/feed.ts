import type { Day } from '../../../core/dates/when.ts';

/** A feed before it takes a form. It exists only where the site has an address. */
export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  author: string;
  /** The page of which it tells, whole. */
  page: string;
  /** The day of the latest entry; of a feed without any, that of the record. */
  day: Day;
  /** The zone in which days begin. */
  zone: string;
  /** The latest first. */
  entries: FeedEntry[];
}

/** A material change of the record. */
export interface FeedEntry {
  /**
   * A tag URI (RFC 4151) of claim or article, day and kind: the same whatever else is published,
   * and wherever the entry is read.
   */
  id: string;
  day: Day;
  title: string;
  summary: string;
  /** Where it can be read, whole. */
  address: string;
}
