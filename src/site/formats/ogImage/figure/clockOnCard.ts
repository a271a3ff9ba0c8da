import { capital } from '../../../../i18n/plainSentence.ts';
import type { ContestedHour } from '../../../diagram/contestedHour.ts';
import type { HourMark } from '../../../diagram/hourAccounts.ts';
import { directionInForce } from '../../../../i18n/direction.ts';
import { pictureRoom, type CardDrawing, type CardWord } from './cardDrawing.ts';

/** So many accounts have room. */
const most = 5;
const axis = 84;

/**
 * A contested hour across a card: the bars from edge to edge, the words in the middle, which is
 * always seen.
 */
export function clockOnCard({ clocks, grid, midnights, accounts }: ContestedHour): CardDrawing {
  const { width, height, middle } = pictureRoom;
  const isRtl = directionInForce() === 'rtl';
  const left = (width - middle) / 2 + 16;
  const start = isRtl ? width - left : left;
  const x = (percent: number) => ((isRtl ? 100 - percent : percent) * width) / 100;
  const shown = accounts.slice(0, most);
  const row = Math.min(64, (height - axis) / Math.max(1, shown.length));
  const size = Math.min(24, row * 0.44);
  const [clock] = clocks;
  const text = (words: string, at: number, y: number, more: Partial<CardWord> = {}): CardWord => ({
    x: at,
    y,
    anchor: 'start',
    text: words,
    size: 22,
    colour: 'var(--ink)',
    ...more,
  });
  const rule = (at: number, colour: string, dashes = '') =>
    `<path d="M${x(at)} ${axis}V${height}" stroke="${colour}" stroke-width="2"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
  return {
    width,
    height,
    scale: 1,
    shapes: [
      definitions,
      ...grid.map((at) => rule(at, 'var(--rule)')),
      ...midnights.map((at) => rule(at, 'var(--line)', '6 6')),
      ...shown.flatMap(({ mark }, i) => markOf(mark, x, axis + row * i + size * 1.35, row * 0.3)),
    ].join(''),
    words: [
      ...(clock ? [text(clock.place, start, 28, { bold: true })] : []),
      ...(clock?.broad ?? []).map(({ at, anchor, text: hour }) =>
        text(hour, x(at), 68, { anchor }),
      ),
      ...shown.map(({ label }, i) =>
        text(capital(label), start, axis + row * i + size, { size, around: 'var(--paper)' }),
      ),
    ].map((word) => (isRtl ? { ...word, anchor: mirrored[word.anchor] } : word)),
  };
}

const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;

const definitions = `<defs><pattern id="within" width="14" height="14" patternUnits="userSpaceOnUse"><path d="M-2 2 2-2M0 14 14 0M12 16 16 12" stroke="var(--contested)" stroke-width="3"/></pattern>${[
  ['fade-start', 1, 0],
  ['fade-end', 0, 1],
]
  .map(
    ([id, from, to]) =>
      `<linearGradient id="${id}"><stop offset="0" stop-color="var(--paper)" stop-opacity="${from}"/><stop offset="1" stop-color="var(--paper)" stop-opacity="${to}"/></linearGradient>`,
  )
  .join('')}</defs>`;

function markOf(mark: HourMark, x: (percent: number) => number, y: number, high: number): string[] {
  const { kind, before, after } = mark;
  const [from, to] = [x(mark.from), x(mark.to)].sort((a, b) => a - b) as [number, number];
  const box = (left: number, wide: number, fill: string, more = '') =>
    `<rect x="${left}" y="${y}" width="${wide}" height="${high}" fill="${fill}"${more}/>`;
  const fade = pictureRoom.width * 0.14;
  const [onTheLeft, onTheRight] = x(0) < x(1) ? [before, after] : [after, before];
  return [
    ...(kind === 'within' ? [box(from, to - from, 'url(#within)')] : []),
    ...(kind === 'span'
      ? [
          box(
            from,
            to - from,
            'var(--contested)',
            ' fill-opacity="0.3" stroke="var(--contested)" stroke-width="2"',
          ),
        ]
      : []),
    ...(onTheLeft ? [box(0, fade, 'url(#fade-start)')] : []),
    ...(onTheRight ? [box(pictureRoom.width - fade, fade, 'url(#fade-end)')] : []),
    ...(kind === 'hour' ? [mark.from] : mark.edges).map(
      (at) =>
        `<path d="M${x(at)} ${y - high * 0.3}v${high * 1.6}" stroke="var(--contested)" stroke-width="6"/>`,
    ),
  ];
}
