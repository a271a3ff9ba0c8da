import type { Catalogue } from './complete.ts';
import { actor } from './ar/actor.ts';
import { article, positionTable, prose, questions } from './ar/article.ts';
import { chain } from './ar/chain.ts';
import { changes, corrections, objections } from './ar/changes.ts';
import { versions } from './ar/versions.ts';
import { chart } from './ar/chart.ts';
import { claim, position, quotation, retraction } from './ar/claim.ts';
import { data } from './ar/data.ts';
import { dates } from './ar/dates.ts';
import { describeEntries } from './ar/entries.ts';
import { figure } from './ar/figure.ts';
import { figures } from './ar/figures.ts';
import { calendar, citation, embed, feed, reuse, socialCard } from './ar/formats.ts';
import { lengths } from './ar/lengths.ts';
import { lists } from './ar/lists.ts';
import { map } from './ar/map.ts';
import { revisit } from './ar/revisit.ts';
import { search } from './ar/search.ts';
import { sensitivity } from './ar/sensitivity.ts';
import { sharing } from './ar/sharing.ts';
import { signs } from './ar/signs.ts';
import { pages, site } from './ar/site.ts';
import { source } from './ar/source.ts';
import { standings } from './ar/standings.ts';
import { standingsPage } from './ar/standingsPage.ts';
import { text } from './ar/text.ts';
import { plainEdition, translation } from './ar/translation.ts';
import { without } from './ar/without.ts';
import { event, timeline } from './ar/timeline.ts';

/** The Arabic words. */
export const ar: Catalogue = {
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
