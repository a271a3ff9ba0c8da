import { hatchings } from '../../../diagram/map/hatchings.ts';
import { labelWidths, type LabelOnMap } from '../../../diagram/map/mapLabels.ts';
import type { MapView } from '../../../diagram/map/mapView.ts';
import { accentOf } from './accents.ts';
import { pictureRoom, type CardDrawing, type CardWord } from './cardDrawing.ts';

/**
 * A map as a card has it: a wide one with the words of a wide page, else with those of a narrow
 * one.
 */
export function mapOnCard(view: MapView): CardDrawing {
  const { drawing, areas, spreads, dots, entries, labels } = view;
  const { middle, height: room } = pictureRoom;
  const shown = Math.min(middle, (room * view.width) / view.height);
  const at = shown >= labelWidths.broad ? 'broad' : 'narrow';
  // The words have the size that they have on a page of this width.
  const width = at === 'broad' ? shown : labelWidths.narrow + 20;
  const height = (width * view.height) / view.width;
  /** Units of the paths to one of the drawing. */
  const finer = view.width / width;
  const line = (path: string, colour: string, wide: number, dashes?: number[]) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${wide * finer}" stroke-linejoin="round"${dashes ? ` stroke-dasharray="${dashes.map((each) => each * finer).join(' ')}"` : ''}/>`;
  const fill = (path: string, colour: string, more = '') =>
    `<path d="${path}" fill="${colour}"${more}/>`;
  const accents = entries.map(({ standing }) => accentOf(standing));
  const shapes = [
    `<defs>${entries
      .flatMap(({ hatch }, i) =>
        hatch === undefined
          ? []
          : `<pattern id="hatch-${i}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${finer * 0.8})"><rect width="8" height="8" fill="var(--map-subject)"/><path d="${hatchings[hatch % hatchings.length]}" stroke="${accents[i]}" stroke-width="1.5"/></pattern>`,
      )
      .join('')}</defs>`,
    `<rect width="${view.width}" height="${view.height}" fill="var(--map-sea)"/>`,
    fill(drawing.land, 'var(--map-land)'),
    fill(drawing.subject, 'var(--map-subject)'),
    ...areas.map(({ path, entry }) =>
      entries[entry]?.hatch === undefined
        ? fill(path, 'var(--line)', ' fill-opacity="0.45"')
        : fill(path, `url(#hatch-${entry})`),
    ),
    line(drawing.borders, 'var(--line)', 0.8, [3, 2]),
    ...(drawing.regionBorders ? [line(drawing.regionBorders, 'var(--line)', 0.5)] : []),
    ...areas.map(({ path, entry }) => line(path, accents[entry]!, 1.2)),
    ...(drawing.outline ? [line(drawing.outline, 'var(--ink)', 1)] : []),
    ...(drawing.apart ? [line(drawing.apart, 'var(--ink)', 1.6, [1, 2.5])] : []),
    ...spreads.flatMap(({ path, entry }) => [
      fill(path, accents[entry]!, ' fill-opacity="0.14"'),
      line(path, accents[entry]!, 1, [3, 2]),
    ]),
    ...dots.map(
      ({ x, y }) =>
        `<circle cx="${(x * view.width) / 100}" cy="${(y * view.height) / 100}" r="${4 * finer}" fill="var(--ink)" stroke="var(--map-subject)" stroke-width="${1.5 * finer}"/>`,
    ),
  ];
  return {
    width,
    height,
    scale: shown / width,
    shapes: `<g transform="scale(${1 / finer})">${shapes.join('')}</g>`,
    // A number stands for a name in the list, and the card has none.
    words: labels[at]
      .filter(({ text }) => !/^\d+$/.test(text))
      .map((label) => wordOf(label, width, height)),
  };
}

function wordOf(
  { x, y, dx, dy, anchor, text, kind }: LabelOnMap,
  width: number,
  height: number,
): CardWord {
  return {
    x: (x * width) / 100 + dx,
    y: (y * height) / 100 + dy,
    anchor,
    text,
    size: 12,
    colour: kind === 'country' || kind === 'subject' ? 'var(--quiet)' : 'var(--ink)',
    around: kind === 'country' ? 'var(--map-land)' : 'var(--map-subject)',
    ...(kind === 'area' && { bold: true }),
  };
}
