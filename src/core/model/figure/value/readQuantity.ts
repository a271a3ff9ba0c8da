/** How a number in a text is meant: exactly as far as it is written, or as a bound. */
export type Bound = 'as written' | 'about' | 'below' | 'at most' | 'above' | 'at least';

/** A number as a text has it. */
export interface Quantity {
  value: number;
  /** Half of the last digit that is written: 4.2 million stands for 4.15 to 4.25 million. */
  half: number;
  bound: Bound;
  /** Whether it has a unit of its own: per cent. */
  isPercent: boolean;
}

/**
 * The one number in some words of a text, in English: `4.2 million`, `about 3,400`,
 * `nearly a million`, `12 per cent`, `four`. Nothing where there is none, or more than one, or one
 * of which it is not sure what it means (`a third`, `dozens`). `before` is what stands before them
 * in their sentence: “nearly” may not be among the linked words.
 */
export function readQuantity(words: string, before = ''): Quantity | undefined {
  const text = plain(words);
  if (unsure.test(text)) return undefined;
  const found = [...text.matchAll(number)];
  if (found.length !== 1) return undefined;
  const { sign = '', digits, word, scale } = found[0]!.groups ?? {};
  const factor = scale === undefined ? 1 : scales[scale.trim()]!;
  const bound = boundOf(`${plain(before)} ${text.slice(0, found[0]!.index)}`);
  const isPercent = /^\s*(%|per ?cent\b)/.test(text.slice(found[0]!.index + found[0]![0].length));
  if (digits === undefined) {
    const value = counting.indexOf(word!);
    const exact = value < 0 ? 1 : value;
    return { value: exact * factor, half: 0.5 * factor, bound, isPercent };
  }
  const bare = digits.replace(/,/g, '');
  const decimals = bare.split('.')[1]?.length ?? 0;
  return {
    value: Number(bare) * factor * (sign === '' ? 1 : -1),
    half: (10 ** (decimals > 0 ? -decimals : zerosOf(bare, scale)) / 2) * factor,
    bound,
    isPercent,
  };
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[−–](?=\d)/g, '-')
    .trim();
}

/**
 * The zeros at the end of a round number, which may stand for what was rounded: 3,400 is 3,350 to
 * 3,450, and so is 5,000 known to two digits at least.
 */
function zerosOf(digits: string, scale: string | undefined): number {
  const zeros = /0*$/.exec(digits)![0].length;
  return scale === undefined ? Math.max(0, Math.min(zeros, digits.length - 2)) : 0;
}

const counting = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const scales: { [word: string]: number } = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const number =
  /(?<sign>-|minus )?(?<![\w.,])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<scale> ?(?:thousand|million|billion|trillion|bn|mn|tn|[km])\b)?|\b(?<word>zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?(?= (?:thousand|million|billion|trillion)))(?<scale> (?:thousand|million|billion|trillion))?\b/gu;

/** Words with which a number means something else than it says. */
const unsure =
  /\b(half|halves|third|thirds|quarter|quarters|fifth|tenth|dozens?|hundreds|thousands|millions|billions|tens|twice|double[ds]?|triple[ds]?|times|fold|or so|or more|or less|plus|in every|out of|between|hundred|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|\+$|\d(st|nd|rd|th)\b/u;

function boundOf(before: string): Bound {
  const words = before.replace(/[^\p{L} ]/gu, ' ').trim();
  const ends = (pattern: string) =>
    new RegExp(`(^|\\s)(${pattern})$`).test(words.replace(/(^|\s)(an?|the)$/, '').trim());
  if (ends('not more than|no more than|no fewer than|not less than|no less than'))
    return /fewer|less/.test(words) ? 'at least' : 'at most';
  if (
    ends('nearly|almost|just under|just below|close to|less than|fewer than|under|below|short of')
  )
    return 'below';
  if (ends('at most|up to|as many as|as much as')) return 'at most';
  if (ends('more than|over|above|just over|well over|just above|upwards of')) return 'above';
  if (ends('at least')) return 'at least';
  if (ends('about|around|some|roughly|approximately|circa|ca|an estimated|estimated'))
    return 'about';
  return 'as written';
}
