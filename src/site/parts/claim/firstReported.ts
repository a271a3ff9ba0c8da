import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Claim, Source } from '../../../core/model/model.ts';
import type { Origin } from '../../../core/standing/origins.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { shortDay } from './namesOf.ts';

/**
 * Who was first to report a claim: "First reported by Bild, says dpa." Where neither dates nor a
 * source tell, those of whom none is known to be later: "Earliest: Bild or Axios, both 18 August."
 * Nothing where there is but one origin, or where one of the earliest does not say so: it reports
 * something else.
 */
export function firstSentence(claim: Claim, edition: Edition): string | undefined {
  const { origins, accordingTo } = analyse(claim).firstReport;
  const [first] = origins;
  if (
    first === undefined ||
    analyse(claim).origins.length < 2 ||
    origins.some((origin) => origin.says !== 'so')
  )
    return undefined;
  const days = daysOf(origins, claim, edition);
  const name = first.source.publisher;
  if (origins.length > 1) return earliest(origins, days, edition.record.site.language);
  if (accordingTo === undefined) return messages.chain.firstReported(name, days[0] ?? '');
  return accordingTo === first.source
    ? messages.chain.firstReportedItself(name)
    : messages.chain.firstReportedSays(name, accordingTo.publisher);
}

function earliest(origins: readonly Origin[], days: readonly string[], language: string): string {
  const one = new Set(days).size === 1;
  const names = origins.map((origin, i) =>
    one
      ? origin.source.publisher
      : messages.chain.nameAndDay(origin.source.publisher, days[i] ?? ''),
  );
  const listed =
    one && names.length > 4
      ? messages.chain.outlets(names.length)
      : new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return messages.chain.earliest(listed, names.length, one ? days[0] : undefined);
}

/** The day of each, without the year where all are of the year of the claim's record. */
function daysOf(origins: readonly Origin[], claim: Claim, edition: Edition): string[] {
  const dates = origins.map(({ source, report }) =>
    report.source === source ? report.when : source.published,
  );
  const year = dates.some((when) => when.first.slice(0, 4) !== dayOfClaim(claim)?.slice(0, 4));
  return dates.map((when) => shortDay(when, year, edition));
}

/**
 * Beside the name of one of a claim's origins: that it was the first to report it, where the dates
 * prove it ("first") or a source says so ("first, says dpa"). Nothing where there is but one
 * origin.
 */
export function firstNote(claim: Claim, source: Source): string | undefined {
  const { origins, accordingTo } = analyse(claim).firstReport;
  const [only] = origins;
  if (
    origins.length !== 1 ||
    only?.source !== source ||
    only.says !== 'so' ||
    analyse(claim).origins.length < 2
  )
    return undefined;
  if (accordingTo === undefined) return messages.chain.first;
  return accordingTo === source
    ? messages.chain.firstByItself
    : messages.chain.firstSays(accordingTo.publisher);
}
