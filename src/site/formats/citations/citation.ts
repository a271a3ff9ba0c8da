import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfArticle, dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Citable } from '../../../core/model/model.ts';
import type { Day } from '../../../core/dates/when.ts';
import { authorOf, type Author } from '../../parts/authorOf.ts';
import { articleFile, claimFile, type DataEdition } from '../json/dataFiles.ts';
import { dateView, dayView } from '../../parts/dateView.ts';
import { figureFile } from '../json/figureData.ts';
import { latestDay } from '../../../core/dates/order.ts';
import { digestOf } from '../digest.ts';
import type { Edition } from '../../parts/edition.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { stripView } from '../../parts/article/stripView.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import {
  partsOfVersions,
  versionsAddress,
  versionsOf,
} from '../../parts/versions/versionAddress.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';

/** What there is to cite of a claim or an article, before it takes a form. */
export interface Citation {
  is: 'claim' | 'article' | 'figure';
  /** By which a bibliography knows it: `call-during-talks-2025-08-19`. */
  key: string;
  title: string;
  author: Author;
  site: string;
  publisher: string;
  language: string;
  /**
   * Of an article the day of its publication, of a claim that of its record. None for a claim of
   * which nothing is recorded.
   */
  day?: Day;
  dayInWords?: string;
  /** None where the site has no address. */
  url?: string;
  /** How it stood, and on which day: "Contested as of 19 August 2025". */
  standing: string;
  /** The SHA-256 of its JSON file: whether the record is still the one that was cited. */
  digest: string;
}

export function citationOf(thing: Citable, edition: DataEdition): Citation {
  const cited = citedOf(thing, edition);
  const asOf = dayOfThing(thing);
  return {
    ...cited,
    is: thing.type,
    key: asOf === undefined ? thing.id : `${thing.id}-${asOf}`,
    ...(cited.day !== undefined && { dayInWords: dayView(cited.day, edition).text }),
    standing: standingInWords(thing, asOf, edition),
    digest: digestOf(fileOf(thing, edition)),
  };
}

/** What a citation says that needs no look at how it stands. */
export function citedOf(
  thing: Citable,
  edition: Edition,
): Pick<Citation, 'title' | 'author' | 'site' | 'publisher' | 'language' | 'day' | 'url'> {
  const { name, publisher, language, address } = edition.record.site;
  const day = thing.type === 'article' ? thing.published.last : dayOfThing(thing);
  return {
    title: sharedTitle(thing),
    author: authorOf(thing, edition),
    site: name,
    publisher,
    language,
    ...(day !== undefined && { day }),
    ...(address !== undefined && { url: citedAddress(thing, edition) }),
  };
}

/** The address of what is cited: of an article the version of today, where versions are kept. */
function citedAddress(thing: Citable, edition: Edition): string {
  const part = thing.type === 'article' && partsOfVersions(versionsOf(thing, edition)).at(-1);
  return thing.type === 'article' && part
    ? wholeAddress(`${versionsAddress(thing, edition)}#${part}`, edition)
    : wholeAddressOf(thing, edition);
}

/** The day of its record; of a figure the latest of its claims. */
function dayOfThing(thing: Citable): Day | undefined {
  switch (thing.type) {
    case 'article':
      return dayOfArticle(thing);
    case 'claim':
      return dayOfClaim(thing);
    case 'figure':
      return latestDay(thing.claims.map(dayOfClaim));
  }
}

function fileOf(thing: Citable, edition: DataEdition): object {
  switch (thing.type) {
    case 'article':
      return articleFile(thing, edition);
    case 'claim':
      return claimFile(thing, edition);
    case 'figure':
      return figureFile(thing, edition);
  }
}

function standingInWords(thing: Citable, asOf: Day | undefined, edition: DataEdition): string {
  if (thing.type === 'figure') {
    const words = messages.figure.cited(messages.figure.kinds[thing.data.kind], thing.credit);
    return asOf === undefined ? words : messages.citation.asOf(words, dayView(asOf, edition).text);
  }
  if (thing.retracted)
    return messages.citation.retracted(
      dateView(thing.retracted.at, edition).text,
      thing.retracted.why,
    );
  const standing =
    thing.type === 'claim'
      ? describeStanding(analyse(thing).standing).label
      : messages.citation.claims(messages.article.tally(stripView(thing)));
  return asOf === undefined
    ? standing
    : messages.citation.asOf(standing, dayView(asOf, edition).text);
}
