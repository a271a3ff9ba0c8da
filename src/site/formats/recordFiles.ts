import type { Citable } from '../../core/model/model.ts';
import { addressOf } from '../parts/addressOf.ts';
import type { Edition, Stand } from '../parts/edition.ts';
import { wholeAddress } from '../parts/wholeAddress.ts';
import { citationOf } from './citations/citation.ts';
import type { DataEdition } from './json/dataFiles.ts';
import { formats, formatWith, type Ending, type Format } from './registry.ts';

/** The formats in which there is a file of an article or a claim, in the order of the table. */
export function formatsOf(thing: Citable, edition: Edition): (Format & { ending: Ending })[] {
  const isAddressed = edition.record.site.address !== undefined;
  return formats.filter(
    ({ [thing.type]: write, needsAddress, exists }) =>
      write && (isAddressed || !needsAddress) && (!exists || exists(thing)),
  );
}

/** The path of the file of an article or a claim in a format: `/claims/call-during-talks.json`. */
export function formatAddress(thing: Citable, ending: Ending, edition: Stand): string {
  return `${addressOf(thing, edition).slice(0, -1)}.${ending}`;
}

/** The files of an article or a claim, each with its text. */
export function writeRecordFiles(
  thing: Citable,
  edition: DataEdition,
): { ending: Ending; text: string }[] {
  const write = recordWriter(thing, edition);
  return formatsOf(thing, edition).flatMap(({ ending }) => {
    const text = write(ending);
    return text === undefined ? [] : [{ ending, text }];
  });
}

/** The file of an article or a claim in a format; none where the format has nothing of it. */
export function writeRecordFile(
  thing: Citable,
  ending: Ending,
  edition: DataEdition,
): string | undefined {
  return recordWriter(thing, edition)(ending);
}

function recordWriter(
  thing: Citable,
  edition: DataEdition,
): (ending: Ending) => string | undefined {
  const citation = citationOf(thing, edition);
  return (ending) => {
    const { mediaType, article, claim, figure } = formatWith(ending);
    const href = wholeAddress(formatAddress(thing, ending, edition), edition);
    const context = { edition, citation, self: { href, type: mediaType } };
    switch (thing.type) {
      case 'article':
        return article?.(thing, context);
      case 'claim':
        return claim?.(thing, context);
      case 'figure':
        return figure?.(thing, context);
    }
  };
}
