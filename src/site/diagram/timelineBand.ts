import type { Span } from '../../core/dates/span.ts';
import { dayAndClockIn } from '../../core/dates/zonedTime.ts';
import { zoneOf } from '../../core/model/eventNodes.ts';
import type { Article, Event } from '../../core/model/model.ts';
import { placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Edition } from '../parts/edition.ts';
import { labelsFor, type BandLabels, type LongLabel } from './bandLabels.ts';
import { isPreciseIn, lensOf, type Lens } from './bandLens.ts';
import { kindOf, marksOf, type BandMark } from './bandMarks.ts';
import { dateName, lensName, tickName, year, type Story } from './bandWords.ts';
import { stepFor, ticksAround, type Step } from './calendarScale.ts';
import {
  byStart,
  datedOf,
  haveSeveralSpans,
  middleOf,
  spanOfAll,
  type Dated,
} from './datedEvents.ts';
import { percentAt } from './scale.ts';

/**
 * The dated events of a timeline, to scale. Places are in per cent of the band's width. What
 * happens within a short time of a long story is drawn below it under a lens.
 */
export interface TimelineBand {
  whole: BandLine;
  /** `from` and `to`: the part of the whole that it shows. */
  lens?: BandLine & { from: number; to: number };
}

export interface BandLine {
  ticks: number[];
  marks: BandMark[];
  /** The words that fit without touching, on a wide page and on a narrow one. */
  broad: BandLabels;
  narrow: BandLabels;
}

const fewest = 3;

/**
 * The band of events by the clock of an article, or of the site. Nothing where fewer than three
 * events have a date, or all have the same one. What has no date is not drawn.
 */
export function timelineBand(
  events: readonly Event[],
  edition: Edition,
  article?: Article,
): TimelineBand | undefined {
  const { site } = edition.record;
  const zone = article ? zoneOf(article, site) : site.zone;
  const dated = [...new Set(events)]
    .flatMap((event) => datedOf(event, zone) ?? [])
    .toSorted(byStart);
  if (dated.length < fewest || !haveSeveralSpans(dated)) return undefined;
  const story = { zone, edition };
  const all = spanOfAll(dated);
  const step = stepFor(all.last - all.first, 8);
  const ticks = ticksAround(all, step, zone);
  const scale = { first: ticks[0]!, last: ticks.at(-1)! };
  const lens = lensOf(dated, scale, zone);
  const inLens = new Set(lens?.dated);
  const whole = lineOf(
    dated.filter((each) => !inLens.has(each)),
    { scale, step, ticks },
    story,
  );
  if (!lens) return { whole };
  return {
    whole,
    lens: {
      ...lensLine(lens, story),
      from: percentAt(lens.span.first, scale),
      to: percentAt(lens.span.last, scale),
    },
  };
}

interface Scale {
  scale: Span;
  step: Step;
  ticks: readonly number[];
}

function lineOf(dated: readonly Dated[], { scale, step, ticks }: Scale, story: Story): BandLine {
  const names = ticks.slice(0, -1).map((tick, i) => {
    const text = tickName(tick, step, i === 0, story);
    const ofYear = year(dayAndClockIn(tick, story.zone).day);
    return {
      at: percentAt(tick, scale),
      text,
      // The year, once.
      ...(i === 0 && text !== ofYear && { longer: [`${text} ${ofYear}`] }),
    };
  });
  // The middle of what takes most of the scale is no place for its date.
  const labels = dated
    .filter(({ span }) => span.last - span.first < (scale.last - scale.first) / 2)
    .map((each) => labelOf(each, scale, step.unit, story));
  return {
    ticks: ticks.map((tick) => percentAt(tick, scale)),
    marks: dated.flatMap((each) => marksOf(each, scale)),
    ...labelsFor(names, labels, 1),
  };
}

function lensLine({ unit, span, dated }: Lens, story: Story): BandLine {
  const ticks = ticksAround(span, { unit, count: 1 }, story.zone);
  const whole = dated.filter((each) => !isPreciseIn(each, unit));
  const precise = dated.filter((each) => isPreciseIn(each, unit));
  const names = ticks.slice(0, -1).map((tick, i) => {
    const inside = whole.filter((each) => middleOf(each) >= tick && middleOf(each) < ticks[i + 1]!);
    const name = lensName(tick, unit, story);
    const place =
      i === 0 && unit === 'day'
        ? messages.dates.dayAt(
            name,
            placeOf(
              story.zone,
              story.edition.record.site.language,
              story.edition.record.site.places,
            ),
          )
        : name;
    return {
      at: percentAt(tick, span),
      text: name,
      longer: [
        ...(inside.length > 0 ? [messages.figures.andWithout(place, inside.length, unit)] : []),
        place,
      ],
    };
  });
  const smaller = { day: 'hour', month: 'day', year: 'month' } as const;
  return {
    ticks: ticks.map((tick) => percentAt(tick, span)),
    marks: [
      ...whole.flatMap((each) =>
        marksOf(each, span).map((mark) => ({ ...mark, isWhole: true as const })),
      ),
      ...precise.flatMap((each) => marksOf(each, span)),
    ],
    ...labelsFor(
      names,
      precise.map((each) => labelOf(each, span, smaller[unit], story)),
      2,
    ),
  };
}

/** Over the middle of its mark: its date, and with the title where there is room. */
function labelOf(dated: Dated, scale: Span, unit: Step['unit'], story: Story): LongLabel {
  const { event, dates } = dated;
  const [time] = dates.flatMap(({ instant }) => instant ?? []);
  const isDisputed = kindOf(event, dates) === 'disputed';
  const middle = isDisputed && time !== undefined ? time : middleOf(dated);
  const date = isDisputed
    ? (event.whenNote ?? messages.figures.disputed)
    : dateName(dates[0]!, unit, story);
  return {
    at: percentAt(middle, scale),
    text: date,
    longer: [messages.figures.dateAndTitle(date, event.title)],
    leads: isDisputed,
  };
}
