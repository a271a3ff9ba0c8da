import { latestDay } from '../../dates/order.ts';
import { parseWhen } from '../../dates/parseWhen.ts';
import type { Day } from '../../dates/when.ts';
import type { AnyEntry } from '../entry.ts';
import { wordShapesOf } from '../schemas/translation.ts';
import { alignPieces, type Step } from './alignPieces.ts';
import { digestOfPiece, piecesOf, type Piece } from './pieces.ts';
import type { Translation } from './translation.ts';

/** A piece of an original that is not what it was when it was translated. */
export interface Behind {
  key: string;
  how: 'changed' | 'removed' | 'added';
  /**
   * The piece of the translation that follows the earlier one; of an addition, that before it. None
   * where which piece translates which cannot be told.
   */
  at?: Piece;
  /** The piece of the original as it is now. */
  now?: Piece;
  /** Its sentences that were not there, and how many of the earlier ones are there no more. */
  fresh: readonly string[];
  gone: number;
}

/**
 * In what a translation is behind its original, and on which day that changed, where it is known.
 */
export interface BehindOriginal {
  pieces: readonly Behind[];
  day?: Day;
}

/** What a translation of an original as it is now has in `of`. */
export function digestsFor(
  original: AnyEntry,
  { collection, parsed }: Pick<Translation, 'collection' | 'parsed'>,
): { [key: string]: string } {
  const own = piecesOf(collection, parsed);
  const day = dayOfChanges(original);
  return {
    ...(day !== undefined && { day }),
    ...Object.fromEntries(
      [...piecesOf(original.collection, original.parsed)]
        .filter(([key]) => own.has(key))
        .map(([key, pieces]) => [key, pieces.map(digestOfPiece).join(' ')]),
    ),
  };
}

/** In what a translation is behind its original, by its `of`; nothing where it has none. */
export function behindOf(original: AnyEntry, translation: Translation): BehindOriginal {
  const { of, collection, parsed } = translation;
  if (!of) return { pieces: [] };
  const now = piecesOf(collection, original.parsed);
  const own = piecesOf(collection, parsed);
  const lists = wordShapesOf(collection).filter(({ isList, keys }) => isList && keys);
  const pieces = [...own].flatMap(([key, translated]) =>
    of[key] === undefined
      ? []
      : behindIn(key, translated, {
          old: of[key].split(' '),
          now: now.get(key) ?? [],
          byOrder: lists.some((list) => list.key === key),
        }),
  );
  const [before, day] = [of['day'], dayOfChanges(original)];
  const isLater = day !== undefined && (before === undefined || day > before);
  return { pieces, ...(isLater && { day }) };
}

/**
 * Items that are made of several texts are laid over those of the original by their order alone.
 */
function behindIn(
  key: string,
  translated: readonly Piece[],
  { old, now, byOrder }: { old: readonly string[]; now: readonly Piece[]; byOrder: boolean },
): Behind[] {
  const digests = now.map(digestOfPiece);
  const isPaired = translated.length === old.length;
  let before = 0;
  return (byOrder ? inPlace(old, digests) : alignPieces(old, digests)).flatMap((step) => {
    before = step.old ?? before;
    const at = isPaired ? translated[before] : undefined;
    const piece = step.now === undefined ? undefined : now[step.now];
    if (piece && step.old !== undefined && digests[step.now!] === old[step.old]) return [];
    return [
      {
        key,
        how: !piece ? 'removed' : step.old === undefined ? 'added' : 'changed',
        ...(at && { at }),
        ...(piece && { now: piece }),
        ...differenceOf(step.old === undefined ? [] : old[step.old]!.split('-'), piece),
      } satisfies Behind,
    ];
  });
}

function inPlace(old: readonly string[], now: readonly string[]): Step[] {
  return old.map((_, i) => ({ old: i, ...(i < now.length && { now: i }) }));
}

function differenceOf(
  old: readonly string[],
  now: Piece | undefined,
): Pick<Behind, 'fresh' | 'gone'> {
  const sentences = now?.sentences ?? [];
  const [before, after] = [new Set(old), new Set(sentences.map(({ digest }) => digest))];
  return {
    fresh: sentences.filter(({ digest }) => !before.has(digest)).map(({ sentence }) => sentence),
    gone: old.filter((digest) => !after.has(digest)).length,
  };
}

/** The latest day of what an original says of its own changes. */
function dayOfChanges({ data }: AnyEntry): Day | undefined {
  const { updated, updates = [], corrections = [] } = data as Dated;
  return latestDay(
    [updated, ...[...updates, ...corrections].map(({ at }) => at)].map((text) => {
      const read = text === undefined ? undefined : parseWhen(text);
      return read && 'when' in read ? read.when.last : undefined;
    }),
  );
}

interface Dated {
  updated?: string;
  updates?: readonly { at: string }[];
  corrections?: readonly { at: string }[];
}
