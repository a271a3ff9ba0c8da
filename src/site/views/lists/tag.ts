import type { StandingId } from '../../../core/standing/standings.ts';

/** A filter of a list: a link, with the number of entries that it leads to. */
export interface Tag {
  name: string;
  address: string;
  count: number;
  standing?: StandingId;
  /** Whether it leads to the present page. */
  here?: boolean;
}
