import type { Problem } from '../markdown/problem.ts';
import { basis } from './content/basis.ts';
import { circles } from './content/circles.ts';
import { datesInOrder } from './content/datesInOrder.ts';
import { datesOutside } from './content/datesOutside.ts';
import { deadHeading } from './content/deadHeading.ts';
import { drafts } from './content/drafts.ts';
import { eventDates } from './content/eventDates.ts';
import { eventOrder } from './content/eventOrder.ts';
import { farApart } from './content/farApart.ts';
import { formerIds } from './content/formerIds.ts';
import { laterThanSource } from './content/laterThanSource.ts';
import { nearPublishers } from './content/nearPublishers.ts';
import { noLink } from './content/noLink.ts';
import { onceBySource } from './content/onceBySource.ts';
import { quotations } from './content/quotations.ts';
import { quoteMarks } from './content/quoteMarks.ts';
import { relays } from './content/relays.ts';
import { samePage } from './content/samePage.ts';
import { sameStatement } from './content/sameStatement.ts';
import { sideNotConcerned } from './content/sideNotConcerned.ts';
import { siteFile } from './content/siteFile.ts';
import { sourceWords } from './content/sourceWords.ts';
import { trackedAddress } from './content/trackedAddress.ts';
import { unreached } from './content/unreached.ts';
import type { Whole } from '../model/linkRecord.ts';

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
