import { analyse, type HistoryDay } from '../../core/standing/analyse.ts';
import type { StandingId } from '../../core/standing/standings.ts';
import type { Claim } from '../../core/model/model.ts';
import { describeStanding } from '../../i18n/describeStanding.ts';
import { messages } from '../../i18n/messages.ts';
import { dayView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { placeLabels, type Anchor, type Label } from './placeLabels.ts';
import { percentAt } from './scale.ts';

/**
 * How many voices have said so and otherwise of a claim, day by day, and how it stood. Horizontal
 * places are in per cent, vertical ones in pixels.
 */
export interface StandingSteps {
  /** The same in words. */
  text: string;
  height: number;
  grid: { y: number; count: number }[];
  /** Horizontal and upright pieces, from left to right. */
  lines: { says: Says; x1: number; x2: number; y1: number; y2: number }[];
  /** How many voices say it in the end, over the end of each line. */
  totals: { says: Says; y: number; text: string }[];
  bars: { standing: StandingId; x: number; width: number }[];
  days: (Label & { anchor: Anchor })[];
}

type Says = 'so' | 'otherwise';

const top = 38;
const bottom = 112;
/** From where the steps begin: before it stand the numbers of the grid. */
const start = 8;
/** The least width at which it is drawn, in pixels. */
const leastWidth = 240;

/**
 * The steps of a claim: its voices, as its standing counts them, on each day of its history.
 * Nothing when the history has a single day, or when it has had no voice.
 */
export function standingSteps(claim: Claim, edition: Edition): StandingSteps | undefined {
  const days = analyse(claim).history.map((each) => ({
    ...each,
    so: each.standing.evidence.so.voices,
    otherwise: each.standing.evidence.otherwise.voices,
  }));
  const most = Math.max(...days.flatMap(({ so, otherwise }) => [so, otherwise]));
  if (days.length < 2 || most < 1) return undefined;
  const places = placesOf(days);
  const heightOf = (count: number) => Math.round(bottom - (count / most) * (bottom - top));
  const shown = (['so', 'otherwise'] as const).filter((says) => days.some((day) => day[says] > 0));
  const steps = days.map((day, i) => ({ ...day, from: places[i]!, to: places[i + 1] ?? 100 }));
  return {
    text: steps.map((day) => sentenceOf(day, edition)).join(' '),
    height: 158,
    grid: gridOf(most).map((count) => ({ count, y: heightOf(count) })),
    lines: shown.flatMap((says) =>
      steps.flatMap((day, i) => {
        const y = heightOf(day[says]);
        const before = i > 0 ? heightOf(steps[i - 1]![says]) : y;
        return [
          ...(before === y ? [] : [{ says, x1: day.from, x2: day.from, y1: before, y2: y }]),
          { says, x1: day.from, x2: day.to, y1: y, y2: y },
        ];
      }),
    ),
    totals: totalsOf(shown, steps.at(-1)!, heightOf),
    bars: barsOf(steps),
    days: placeLabels(labelsOf(steps, edition), leastWidth, ['start', 'middle', 'end']),
  };
}

/** To scale; the last day has a fifth of the room, since its standing goes on. */
function placesOf(days: readonly HistoryDay[]): number[] {
  const instants = days.map(({ day }) => Date.parse(`${day}T00:00Z`));
  const [first, last] = [instants[0]!, instants.at(-1)!];
  const span = { first, last: last + Math.max((last - first) / 4, 1) };
  const scale = (100 - start) / 100;
  return days.length === 2
    ? [start, start + 50 * scale]
    : instants.map((each) => Math.round((start + percentAt(each, span) * scale) * 100) / 100);
}

/** At most four lines, at whole numbers. */
function gridOf(most: number): number[] {
  const step = [1, 2, 5].flatMap((each) => [each, each * 10, each * 100]).sort((a, b) => a - b);
  const by = step.find((each) => most / each <= 3) ?? most;
  return Array.from({ length: Math.floor(most / by) + 1 }, (_, i) => i * by);
}

/** Each over its line; where the lines are too near for that, both over the upper one. */
function totalsOf(
  shown: readonly Says[],
  last: { so: number; otherwise: number },
  heightOf: (count: number) => number,
): StandingSteps['totals'] {
  const line = 16;
  const sorted = shown
    .map((says) => ({ says, y: heightOf(last[says]) - 6 }))
    .toSorted((a, b) => a.y - b.y);
  const [upper, lower] = sorted;
  const areNear = upper && lower && lower.y - upper.y < line;
  return sorted.map(({ says, y }, i) => ({
    says,
    y: areNear ? upper.y - (i === 0 ? line : 0) : y,
    text: messages.figures.saying[says](last[says]),
  }));
}

/** A bar for each time that it stood one way. */
function barsOf(
  steps: readonly (HistoryDay & { from: number; to: number })[],
): StandingSteps['bars'] {
  const begun = steps.filter(({ changed }) => changed);
  return begun.map(({ standing, from }, i) => ({
    standing: standing.row.id,
    x: from,
    width: Math.round(((begun[i + 1]?.from ?? 100) - from) * 100) / 100,
  }));
}

function labelsOf(steps: readonly (HistoryDay & { from: number })[], edition: Edition): Label[] {
  const labels = steps.map(({ day, from }, i) => {
    const year = i === 0 || steps[i - 1]!.day.slice(0, 4) !== day.slice(0, 4);
    return { at: from, text: dayView(day, edition, { year: year && spansYears(steps) }).text };
  });
  // The first and the last day before those between.
  return [labels[0]!, labels.at(-1)!, ...labels.slice(1, -1)];
}

function spansYears(days: readonly HistoryDay[]): boolean {
  return days[0]!.day.slice(0, 4) !== days.at(-1)!.day.slice(0, 4);
}

function sentenceOf(
  { day, so, otherwise, standing }: HistoryDay & { so: number; otherwise: number },
  edition: Edition,
): string {
  return messages.figures.stepsOnDay(
    dayView(day, edition).text,
    so,
    otherwise,
    describeStanding(standing).short,
  );
}
