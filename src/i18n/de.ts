import type { Catalogue } from './complete.ts';
import { actor } from './de/actor.ts';
import { article, positionTable, prose, questions } from './de/article.ts';
import { chain } from './de/chain.ts';
import { changes, corrections, objections } from './de/changes.ts';
import { versions } from './de/versions.ts';
import { chart } from './de/chart.ts';
import { claim, position, quotation, retraction } from './de/claim.ts';
import { data } from './de/data.ts';
import { dates } from './de/dates.ts';
import { describeEntries } from './de/entries.ts';
import { figure } from './de/figure.ts';
import { figures } from './de/figures.ts';
import { calendar, citation, embed, feed, reuse, socialCard } from './de/formats.ts';
import { lengths } from './de/lengths.ts';
import { lists } from './de/lists.ts';
import { map } from './de/map.ts';
import { revisit } from './de/revisit.ts';
import { search } from './de/search.ts';
import { sensitivity } from './de/sensitivity.ts';
import { sharing } from './de/sharing.ts';
import { signs } from './de/signs.ts';
import { pages, site } from './de/site.ts';
import { source } from './de/source.ts';
import { standings } from './de/standings.ts';
import { standingsPage } from './de/standingsPage.ts';
import { text } from './de/text.ts';
import { plainEdition, translation } from './de/translation.ts';
import { without } from './de/without.ts';
import { event, timeline } from './de/timeline.ts';

/** The German words. */
export const de: Catalogue = {
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
