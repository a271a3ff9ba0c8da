import { actor } from './en/actor.ts';
import { article, positionTable, prose, questions } from './en/article.ts';
import { chain } from './en/chain.ts';
import { changes, corrections, objections } from './en/changes.ts';
import { versions } from './en/versions.ts';
import { chart } from './en/chart.ts';
import { claim, position, quotation, retraction } from './en/claim.ts';
import { data } from './en/data.ts';
import { dates } from './en/dates.ts';
import { calendar, citation, embed, feed, reuse, socialCard } from './en/formats.ts';
import { describeEntries } from './en/entries.ts';
import { figure } from './en/figure.ts';
import { figures } from './en/figures.ts';
import { lengths } from './en/lengths.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { revisit } from './en/revisit.ts';
import { search } from './en/search.ts';
import { sensitivity } from './en/sensitivity.ts';
import { sharing } from './en/sharing.ts';
import { signs } from './en/signs.ts';
import { pages, site } from './en/site.ts';
import { source } from './en/source.ts';
import { standings } from './en/standings.ts';
import { standingsPage } from './en/standingsPage.ts';
import { text } from './en/text.ts';
import { event, timeline } from './en/timeline.ts';
import { plainEdition, translation } from './en/translation.ts';
import { without } from './en/without.ts';

/** Every word that a reader sees and that no editor wrote, in English. */
export const en = {
  signs,
  site,
  pages,
  lengths,
  lists,
  article,
  prose,
  positionTable,
  questions,
  dates,
  figure,
  figures,
  map,
  chart,
  timeline,
  event,
  claim,
  position,
  quotation,
  retraction,
  chain,
  source,
  actor,
  changes,
  corrections,
  objections,
  versions,
  standings,
  sensitivity,
  plainEdition,
  translation,
  without,
  describeEntries,
  text,
  standingsPage,
  data,
  search,
  sharing,
  revisit,
  reuse,
  citation,
  embed,
  feed,
  calendar,
  socialCard,
};

/** Messages of the same names and arguments, with any words. */
type Words<Message> = Message extends string
  ? string
  : Message extends number
    ? number
    : Message extends (...values: infer Values) => infer Said
      ? (...values: Values) => Words<Said>
      : Message extends readonly (infer Item)[]
        ? readonly Words<Item>[]
        : Message extends object
          ? { readonly [Name in keyof Message]: Words<Message[Name]> }
          : Message;

/** The words of a language: each has the same messages as the English. */
export type Dictionary = Words<typeof en>;
