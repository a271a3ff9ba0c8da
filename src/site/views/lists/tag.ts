import type { StandingId } from '../../../core/standing/standings.ts';

/** A way to narrow a list: a link, with how many it leads to. */
export interface Tag {
  name: string;
  address: string;
  count: number;
  standing?: StandingId;
  /** The page itself. */
  here?: boolean;
}
