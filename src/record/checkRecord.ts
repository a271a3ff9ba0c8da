import type { Problem } from '../text/problem.ts';
import { basis } from './checks/basis.ts';
import { circles } from './checks/circles.ts';
import { datesInOrder } from './checks/datesInOrder.ts';
import { datesOutside } from './checks/datesOutside.ts';
import { deadHeading } from './checks/deadHeading.ts';
import { drafts } from './checks/drafts.ts';
import { eventDates } from './checks/eventDates.ts';
import { eventOrder } from './checks/eventOrder.ts';
import { farApart } from './checks/farApart.ts';
import { formerIds } from './checks/formerIds.ts';
import { laterThanSource } from './checks/laterThanSource.ts';
import { nearPublishers } from './checks/nearPublishers.ts';
import { noLink } from './checks/noLink.ts';
import { onceBySource } from './checks/onceBySource.ts';
import { quotations } from './checks/quotations.ts';
import { quoteMarks } from './checks/quoteMarks.ts';
import { relays } from './checks/relays.ts';
import { samePage } from './checks/samePage.ts';
import { sameStatement } from './checks/sameStatement.ts';
import { sideNotConcerned } from './checks/sideNotConcerned.ts';
import { siteFile } from './checks/siteFile.ts';
import { sourceWords } from './checks/sourceWords.ts';
import { trackedAddress } from './checks/trackedAddress.ts';
import { unreached } from './checks/unreached.ts';
import type { Whole } from './linkRecord.ts';

/**
 * The rules that only the whole record can tell, each in its file. A new rule is one more line
 * here.
 */
const checks: readonly ((whole: Whole) => Problem[])[] = [
  basis,
  circles,
  datesInOrder,
  datesOutside,
  deadHeading,
  drafts,
  eventDates,
  eventOrder,
  farApart,
  formerIds,
  laterThanSource,
  nearPublishers,
  noLink,
  onceBySource,
  quotations,
  quoteMarks,
  relays,
  samePage,
  sameStatement,
  sideNotConcerned,
  siteFile,
  sourceWords,
  trackedAddress,
  unreached,
];

/** All that does not hold together in a linked record, in no particular order. */
export function checkRecord(whole: Whole): Problem[] {
  return checks.flatMap((check) => check(whole));
}
