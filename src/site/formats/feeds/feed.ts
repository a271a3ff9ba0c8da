import type { Day } from '../../../core/dates/when.ts';

/** A feed in no format yet. It exists only where the site has an address. */
export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  author: string;
  /** The absolute address of the page whose changes it lists. */
  page: string;
  /** The WebSub hub that tells followers, where there is one. */
  hub?: string;
  /** The day of the latest entry; of a feed without any, that of the record. */
  day: Day;
  /** The zone in which days begin. */
  zone: string;
  /** The latest comes first. */
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
  /**
   * The instant of it, in milliseconds since 1970. Where its hour is not known, one in the first
   * hour of its day, the same in every feed.
   */
  instant: number;
  title: string;
  summary: string;
  /** All of it, as HTML with whole addresses and nothing that runs. */
  html: string;
  /** The absolute address where it can be read. */
  address: string;
}

/** The link of a feed to itself: its absolute address and its media type. */
export interface SelfLink {
  href: string;
  type: string;
}
