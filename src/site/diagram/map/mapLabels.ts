import { pointIn, type Frame } from '../../../core/model/figure/map/frame.ts';
import type { MapScene } from '../../../core/model/figure/map/mapScene.ts';
import type { Anchor } from '../placeLabels.ts';
import type { MapDrawing } from './mapDrawing.ts';
import { placeOnMap, type MapLabel } from './placeOnMap.ts';

/** Words on a map: their place in per cent of it, then a step in pixels. */
export interface LabelOnMap {
  x: number;
  y: number;
  dx: number;
  dy: number;
  anchor: Anchor;
  text: string;
  kind: MapLabel['kind'];
}

/** The words that fit at two widths of a map, in pixels: on a wide page, and on the narrowest. */
export const labelWidths = { broad: 560, narrow: 280 };

/**
 * The words on a map. `numbers` of its areas and places, in the order of the list below it, stand
 * where a name finds no room.
 */
export function mapLabels(
  scene: MapScene,
  middles: MapDrawing['middles'],
  subject: string | undefined,
  numbers: { areas: readonly string[]; places: readonly string[] },
): { broad: LabelOnMap[]; narrow: LabelOnMap[] } {
  const { frame } = scene;
  const places = scene.places.flatMap((place, i): Spot[] => {
    const at = place.at ? pointIn(frame, place.at) : middles.get(place.region?.name ?? '')?.at;
    return at
      ? [{ at, text: place.name, short: numbers.places[i], isOver: !place.at, kind: 'place' }]
      : [];
  });
  const areas = scene.areas.flatMap(({ shape }, i): Spot[] => {
    const { at } = middles.get(shape.name) ?? {};
    return at
      ? [{ at, text: shape.name, short: numbers.areas[i], isOver: true, kind: 'area' }]
      : [];
  });
  const named = new Set(scene.areas.map(({ shape }) => shape.name));
  const regions = new Set(scene.regions.map(({ name }) => name));
  const others = [...middles].flatMap(([name, { at, area }]): Spot[] => {
    const isLarge = area > 0.012 * frame.width * frame.height;
    if (named.has(name) || regions.has(name) || !isLarge) return [];
    return [{ at, text: name, isOver: true, kind: name === subject ? 'subject' : 'country' }];
  });
  const spots = [
    ...places,
    ...areas,
    ...others.filter(({ kind }) => kind === 'subject'),
    ...others.filter(({ kind }) => kind === 'country'),
  ];
  const dots = scene.places.flatMap(({ at }) => {
    const dot = at && pointIn(frame, at);
    return dot ? [dot] : [];
  });
  const at = (width: number) => placedAt(width, spots, dots, frame);
  return { broad: at(labelWidths.broad), narrow: at(labelWidths.narrow) };
}

type Spot = Omit<MapLabel, 'x' | 'y'> & { at: [number, number] };

function placedAt(
  width: number,
  spots: readonly Spot[],
  dots: readonly [number, number][],
  frame: Frame,
): LabelOnMap[] {
  const scale = width / frame.width;
  const size = { width, height: frame.height * scale };
  const labels = spots.map(({ at: [x, y], ...label }) => ({
    ...label,
    x: x * scale,
    y: y * scale,
  }));
  return placeOnMap(
    labels,
    size,
    dots.map(([x, y]) => ({ x: x * scale, y: y * scale })),
  ).map(({ x, y, dx, dy, anchor, text, kind }) => ({
    x: percent(x / size.width),
    y: percent(y / size.height),
    dx,
    dy,
    anchor,
    text: kind === 'subject' ? text.toUpperCase() : text,
    kind,
  }));
}

function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}
