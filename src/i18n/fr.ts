import type { Catalogue } from './complete.ts';
import { actor } from './fr/actor.ts';
import { article, positionTable, prose, questions } from './fr/article.ts';
import { chain } from './fr/chain.ts';
import { changes, corrections, objections } from './fr/changes.ts';
import { versions } from './fr/versions.ts';
import { chart } from './fr/chart.ts';
import { claim, position, quotation, retraction } from './fr/claim.ts';
import { data } from './fr/data.ts';
import { dates } from './fr/dates.ts';
import { describeEntries } from './fr/entries.ts';
import { figure } from './fr/figure.ts';
import { figures } from './fr/figures.ts';
import { calendar, citation, embed, feed, reuse, socialCard } from './fr/formats.ts';
import { lengths } from './fr/lengths.ts';
import { lists } from './fr/lists.ts';
import { map } from './fr/map.ts';
import { revisit } from './fr/revisit.ts';
import { search } from './fr/search.ts';
import { sensitivity } from './fr/sensitivity.ts';
import { sharing } from './fr/sharing.ts';
import { signs } from './fr/signs.ts';
import { pages, site } from './fr/site.ts';
import { source } from './fr/source.ts';
import { standings } from './fr/standings.ts';
import { standingsPage } from './fr/standingsPage.ts';
import { text } from './fr/text.ts';
import { plainEdition, translation } from './fr/translation.ts';
import { without } from './fr/without.ts';
import { event, timeline } from './fr/timeline.ts';

/** The French words. */
export const fr: Catalogue = {
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
