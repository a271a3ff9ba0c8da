import type { ContentCheck, Described, FileCheck, ReadingRules } from './check.ts';
import { fileNames } from './reading/fileNames.ts';
import { files } from './reading/files.ts';
import { frontMatter } from './reading/frontMatter.ts';
import { keys } from './reading/keys.ts';
import { references } from './reading/references.ts';
import { values } from './reading/values.ts';
import { wholeFile } from './reading/wholeFile.ts';
import { yaml } from './reading/yaml.ts';
import { brokenLink } from './file/brokenLink.ts';
import { codeBlocks } from './file/codeBlocks.ts';
import { emptyLink } from './file/emptyLink.ts';
import { footnotes } from './file/footnotes.ts';
import { garbled } from './file/garbled.ts';
import { headings } from './file/headings.ts';
import { hiddenCharacters } from './file/hiddenCharacters.ts';
import { htmlComment } from './file/htmlComment.ts';
import { images } from './file/images.ts';
import { indirectLink } from './file/indirectLink.ts';
import { literalStars } from './file/literalStars.ts';
import { markdownInText } from './file/markdownInText.ts';
import { missingDefinition } from './file/missingDefinition.ts';
import { otherPrograms } from './file/otherPrograms.ts';
import { quotationMarks } from './file/quotationMarks.ts';
import { rawHtml } from './file/rawHtml.ts';
import { repeatedText } from './file/repeatedText.ts';
import { tables } from './file/tables.ts';
import { webAddress } from './file/webAddress.ts';
import { wikiLink } from './file/wikiLink.ts';
import { writtenCorrection } from './file/writtenCorrection.ts';
import { yearList } from './file/yearList.ts';
import { againstItself } from './content/againstItself.ts';
import { basis } from './content/basis.ts';
import { briefClaims } from './content/briefClaims.ts';
import { circles } from './content/circles.ts';
import { datesInOrder } from './content/datesInOrder.ts';
import { objections } from './content/objections.ts';
import { datesOutside } from './content/datesOutside.ts';
import { deadHeading } from './content/deadHeading.ts';
import { drafts } from './content/drafts.ts';
import { evidenceKeys } from './content/evidenceKeys.ts';
import { emptyCorrection } from './content/emptyCorrection.ts';
import { eventDates } from './content/eventDates.ts';
import { eventOrder } from './content/eventOrder.ts';
import { farApart } from './content/farApart.ts';
import { attachments } from './content/figures/attachments.ts';
import { boundNumbers } from './content/figures/boundNumbers.ts';
import { figureCharts } from './content/figures/charts.ts';
import { figureClocks } from './content/figures/clocks.ts';
import { documents } from './content/figures/documents.ts';
import { placedTwice } from './content/figures/placedTwice.ts';
import { pictures } from './content/figures/pictures.ts';
import { figureLabels } from './content/figures/labels.ts';
import { figureMaps } from './content/figures/maps.ts';
import { figureTables } from './content/figures/tables.ts';
import { formerIds } from './content/formerIds.ts';
import { idAsName } from './content/idAsName.ts';
import { implications } from './content/implications.ts';
import { indirectAddress } from './content/indirectAddress.ts';
import { keptCopies } from './content/keptCopies.ts';
import { laterThanSource } from './content/laterThanSource.ts';
import { linkDirections } from './content/linkDirections.ts';
import { longSentences } from './content/longSentences.ts';
import { nearPublishers } from './content/nearPublishers.ts';
import { noLink } from './content/noLink.ts';
import { offsets } from './content/offsets.ts';
import { onceBySource } from './content/onceBySource.ts';
import { positionHolder } from './content/positionHolder.ts';
import { quoteAgainst } from './content/quoteAgainst.ts';
import { quotations } from './content/quotations.ts';
import { quoteMarks } from './content/quoteMarks.ts';
import { relays } from './content/relays.ts';
import { retractedClaims } from './content/retractedClaims.ts';
import { sameActor } from './content/sameActor.ts';
import { samePage } from './content/samePage.ts';
import { sameStatement } from './content/sameStatement.ts';
import { sameText } from './content/sameText.ts';
import { seasonOrYears } from './content/seasonOrYears.ts';
import { seenAgain } from './content/seenAgain.ts';
import { secondReader } from './content/secondReader.ts';
import { translations } from './content/translations.ts';
import { translatedSince } from './content/translatedSince.ts';
import { untranslated } from './content/untranslated.ts';
import { siteFile } from './content/siteFile.ts';
import { sourceDates } from './content/sourceDates.ts';
import { sourceWords } from './content/sourceWords.ts';
import { terms } from './content/terms.ts';
import { voices } from './content/voices.ts';
import { weekdays } from './content/weekdays.ts';
import { unreached } from './content/unreached.ts';
import { figureTitles } from './standing/figureTitles.ts';
import { bothHold } from './standing/bothHold.ts';
import { overdue } from './standing/overdue.ts';
import { wording } from './standing/wording.ts';

/** What is found while files are read, before any check runs. */
export const readingRules: readonly ReadingRules[] = [
  files,
  fileNames,
  wholeFile,
  frontMatter,
  yaml,
  keys,
  values,
  references,
];

/** The checks of one file. */
export const fileChecks: readonly FileCheck[] = [
  brokenLink,
  emptyLink,
  footnotes,
  hiddenCharacters,
  htmlComment,
  images,
  indirectLink,
  literalStars,
  markdownInText,
  missingDefinition,
  otherPrograms,
  quotationMarks,
  rawHtml,
  repeatedText,
  webAddress,
  wikiLink,
  writtenCorrection,
  codeBlocks,
  garbled,
  headings,
  tables,
  yearList,
];

/** The checks of all files together. */
export const contentChecks: readonly ContentCheck[] = [
  againstItself,
  basis,
  circles,
  datesInOrder,
  objections,
  datesOutside,
  deadHeading,
  drafts,
  emptyCorrection,
  eventDates,
  eventOrder,
  farApart,
  attachments,
  boundNumbers,
  figureCharts,
  figureClocks,
  figureLabels,
  figureMaps,
  figureTables,
  documents,
  placedTwice,
  pictures,
  formerIds,
  indirectAddress,
  keptCopies,
  laterThanSource,
  linkDirections,
  longSentences,
  nearPublishers,
  noLink,
  offsets,
  onceBySource,
  positionHolder,
  quotations,
  quoteAgainst,
  quoteMarks,
  relays,
  retractedClaims,
  sameActor,
  samePage,
  sameStatement,
  sameText,
  seasonOrYears,
  evidenceKeys,
  idAsName,
  implications,
  secondReader,
  seenAgain,
  siteFile,
  translations,
  translatedSince,
  untranslated,
  sourceDates,
  sourceWords,
  briefClaims,
  terms,
  voices,
  weekdays,
  unreached,
];

/** The checks that need the standing of claims. */
export const standingChecks: readonly ContentCheck[] = [bothHold, overdue, wording, figureTitles];

/** Everything that can be found wrong with the content. */
export const registry: readonly Described[] = [
  ...readingRules,
  ...fileChecks,
  ...contentChecks,
  ...standingChecks,
];
