import { analyse } from '../../../core/standing/analyse.ts';
import type { Claim, Source } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * Beside the name of one of a claim's origins: that it was the first to report it, where the dates
 * prove it ("first") or a source says so ("first, says dpa"). Nothing where there is but one
 * origin.
 */
export function firstNote(claim: Claim, source: Source): string | undefined {
  const { origins, accordingTo } = analyse(claim).firstReport,
    [only] = origins;
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
