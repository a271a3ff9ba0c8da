import type { Catalogue } from './complete.ts';
import { actor } from './uk/actor.ts';
import { article, positionTable, prose, questions } from './uk/article.ts';
import { chain } from './uk/chain.ts';
import { changes, corrections, objections } from './uk/changes.ts';
import { versions } from './uk/versions.ts';
import { chart } from './uk/chart.ts';
import { claim, position, quotation, retraction } from './uk/claim.ts';
import { data } from './uk/data.ts';
import { dates } from './uk/dates.ts';
import { describeEntries } from './uk/entries.ts';
import { figure } from './uk/figure.ts';
import { figures } from './uk/figures.ts';
import { calendar, citation, embed, feed, reuse, socialCard } from './uk/formats.ts';
import { lengths } from './uk/lengths.ts';
import { lists } from './uk/lists.ts';
import { map } from './uk/map.ts';
import { revisit } from './uk/revisit.ts';
import { search } from './uk/search.ts';
import { sensitivity } from './uk/sensitivity.ts';
import { sharing } from './uk/sharing.ts';
import { signs } from './uk/signs.ts';
import { pages, site } from './uk/site.ts';
import { source } from './uk/source.ts';
import { standings } from './uk/standings.ts';
import { standingsPage } from './uk/standingsPage.ts';
import { text } from './uk/text.ts';
import { plainEdition, translation } from './uk/translation.ts';
import { without } from './uk/without.ts';
import { event, timeline } from './uk/timeline.ts';

/** The Ukrainian words. */
export const uk: Catalogue = {
  actor,
  article,
  calendar,
  chain,
  changes,
  chart,
  citation,
  claim,
  corrections,
  objections,
  versions,
  data,
  dates,
  describeEntries,
  embed,
  event,
  feed,
  figure,
  figures,
  lengths,
  lists,
  map,
  pages,
  position,
  positionTable,
  prose,
  questions,
  quotation,
  retraction,
  reuse,
  revisit,
  search,
  sensitivity,
  plainEdition,
  translation,
  without,
  sharing,
  signs,
  site,
  socialCard,
  source,
  standings,
  standingsPage,
  text,
  timeline,
};
