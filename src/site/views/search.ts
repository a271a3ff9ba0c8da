import { analyse } from '../../core/standing/analyse.ts';
import { withoutRetracted } from '../../core/model/withoutRetracted.ts';
import { standingsByRank, type StandingId } from '../../core/standing/standings.ts';
import type { Edition } from '../parts/edition.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { pageLinks } from '../parts/pageLinks.ts';
import { messages } from '../../i18n/messages.ts';

/** What the search page shows before a search. */
export interface SearchView {
  /**
   * The standings that some claim has, by which a search can be narrowed, in the order of the
   * strip.
   */
  standings: { standing: StandingId; label: string }[];
  /** Links to the lists of everything published. */
  lists: NamedLink[];
}

export function searchView(edition: Edition): SearchView {
  const { record } = edition;
  const had = new Set(withoutRetracted(record.claims).map((claim) => analyse(claim).standing.row));
  return {
    standings: standingsByRank
      .filter((row) => had.has(row))
      .map(({ id }) => ({ standing: id, label: messages.standings[id].label })),
    lists: pageLinks('suggested', edition),
  };
}
