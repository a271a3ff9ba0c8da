import { geoCircle, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { contains, type MapScene } from '../../../core/model/figure/map/mapScene.ts';
import { disputedAreas } from '../../../core/model/figure/map/disputedAreas.ts';
import { piecesOf } from '../../../core/model/figure/map/drawnWith.ts';
import type { Frame } from '../../../core/model/figure/map/frame.ts';
import { polygonsOf, type Shape } from '../../../core/model/figure/map/shape.ts';
import { baseTopology, type DrawnArea } from './baseTopology.ts';
import { pathOf } from './pathWriter.ts';
import { simplified, type Areas } from './simplified.ts';

/** The lines of a map, as paths in units of its frame (`finer`). An empty one draws nothing. */
export interface MapDrawing {
  land: string;
  /** The country of which the map tells, under its regions. */
  subject: string;
  borders: string;
  /** Around disputed areas that are drawn by themselves. */
  apart: string;
  /** Between the regions, and around all of them. */
  regionBorders: string;
  outline: string;
  /** Of each area of the scene, in its order. */
  areas: string[];
  /** Of each place: as wide as it is known, where that is a distance or a region. */
  places: (string | undefined)[];
  /**
   * By name, the middle of the largest piece of a country or region that the frame shows, and how
   * large it is.
   */
  middles: Map<string, Middle>;
}

/** In units of the frame. */
export interface Middle {
  at: [number, number];
  area: number;
}

/**
 * The most letters that the lines of a map have together, so that they stay below 8 kB compressed.
 */
const mostLetters = 14_500;

/** Draws a scene, once: with less detail, until it is short enough. */
export function mapDrawing(scene: MapScene): MapDrawing {
  let drawing = drawings.get(scene);
  if (!drawing) drawings.set(scene, (drawing = draw(scene)));
  return drawing;
}

const drawings = new WeakMap<MapScene, MapDrawing>();

function draw(scene: MapScene): MapDrawing {
  const drawnAs = drawnAsOf(scene);
  const base = baseTopology(scene.frame, drawnAs);
  const regions = regionTopology(scene, drawnAs);
  let area = 1;
  for (;;) {
    const drawing = drawAt(area, scene, base, regions);
    const excess = lettersOf(drawing) / mostLetters;
    if (excess <= 1 || area > 500) return drawing;
    area *= Math.max(1.3, excess ** 1.8);
  }
}

function drawnAsOf({ data }: MapScene): DrawnArea[] {
  return (data.drawnAs ?? []).flatMap(({ area: id, with: owner }) => {
    const area = disputedAreas.find((each) => each.id === id);
    return area ? [{ area, with: owner }] : [];
  });
}

/** The regions of a scene without those of a disputed area that is drawn with another country. */
function regionsOf({ regions, regionSet }: MapScene, drawnAs: readonly DrawnArea[]): Shape[] {
  const elsewhere = drawnAs.filter(
    ({ area, with: owner }) =>
      regionSet !== undefined &&
      owner !== regionSet.country &&
      piecesOf(area).pieces.every(({ isApart }) => isApart),
  );
  return regions.filter(
    (region) => !elsewhere.some(({ area }) => area.points.some((point) => contains(region, point))),
  );
}

/** The topology of the regions of a scene, worked out once for all maps that draw the same. */
function regionTopology(scene: MapScene, drawnAs: readonly DrawnArea[]): Areas {
  const shapes = regionsOf(scene, drawnAs);
  const [first] = shapes;
  if (!first) return topologyOf([]);
  const known = kept.get(first);
  if (known?.shapes.length === shapes.length && shapes.every((each, i) => each === known.shapes[i]))
    return known.topology;
  const found = topologyOf(shapes);
  kept.set(first, { shapes, topology: found });
  return found;
}

const kept = new WeakMap<Shape, { shapes: readonly Shape[]; topology: Areas }>();

/** A topology of shapes: the borders that they share are in it once. */
function topologyOf(shapes: readonly Shape[]): Areas {
  const areas: FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes.map(({ name, geometry }) => ({
      type: 'Feature',
      properties: { name },
      geometry,
    })),
  };
  return topology({ areas }) as Areas;
}

function drawAt(area: number, scene: MapScene, base: Areas, regions: Areas): MapDrawing {
  const { frame, areas, places } = scene;
  const { projection } = frame;
  const world = simplified(base, projection.scale(), area);
  const own = simplified(regions, projection.scale(), area);
  const worldAreas = world.objects.areas.geometries;
  const named = (name: string) => worldAreas.filter((area) => nameOf(area) === name);
  const apart = disputedAreas.flatMap(({ name }) => named(name));
  const subjects = subjectsOf(scene).flatMap(named);
  const line = (shape: Parameters<typeof pathOf>[0] | null) =>
    shape === null ? '' : pathOf(shape, projection);
  const shapeOf = ({ name }: Shape) =>
    own.objects.areas.geometries.find((area) => nameOf(area) === name);
  const areaPath = (shape: Shape): string => {
    const region = shapeOf(shape);
    if (region) return line(polygonsOf(own, region));
    const [country] = named(shape.name);
    return country ? line(polygonsOf(world, country)) : line(shape.geometry);
  };
  return {
    land: line(merge(world, worldAreas as Parameters<typeof merge>[1])),
    subject: line(merge(world, subjects as Parameters<typeof merge>[1])),
    borders: line(
      mesh(world, world.objects.areas, (a, b) => a !== b && !isOf(a, apart) && !isOf(b, apart)),
    ),
    apart: line(
      mesh(world, world.objects.areas, (a, b) => a !== b && (isOf(a, apart) || isOf(b, apart))),
    ),
    regionBorders: line(mesh(own, own.objects.areas, (a, b) => a !== b)),
    outline: line(mesh(own, own.objects.areas, (a, b) => a === b)),
    areas: areas.map(({ shape }) => areaPath(shape)),
    places: places.map(({ at, within, region }) => {
      if (region) return areaPath(region);
      if (!at || typeof within !== 'object') return undefined;
      const [longitude = 0, latitude = 0] = at;
      const degrees = (within.km / 6371) * (180 / Math.PI);
      return line(geoCircle().center([longitude, latitude]).radius(degrees).precision(15)());
    }),
    middles: new Map([...middlesOf(world, frame), ...middlesOf(own, frame)]),
  };
}

/** Where the names of a topology's areas can stand. */
function middlesOf(topology: Areas, frame: Frame): [string, Middle][] {
  const path = geoPath(frame.projection);
  return topology.objects.areas.geometries.flatMap((geometry) => {
    const { coordinates } = polygonsOf(topology, geometry);
    // The largest piece carries the name.
    const pieces = coordinates.map((rings) => {
      const piece = { type: 'Polygon' as const, coordinates: rings };
      return { piece, area: path.area(piece) };
    });
    const largest = pieces.reduce((a, b) => (a.area >= b.area ? a : b));
    const at = path.centroid(largest.piece);
    return largest.area > 0 ? [[nameOf(geometry), { at, area: largest.area }]] : [];
  });
}

function nameOf({ properties }: Areas['objects']['areas']['geometries'][number]): string {
  return (properties as { name: string }).name;
}

function isOf<T>(one: unknown, list: readonly T[]): boolean {
  return list.includes(one as T);
}

/**
 * The countries of which a map tells: that of its regions, else those that its frame or areas name.
 */
function subjectsOf({ regionSet, areas, data }: MapScene): string[] {
  if (regionSet) return [regionSet.country];
  const countries = areas.filter(({ isRegion }) => !isRegion).map(({ shape }) => shape.name);
  return countries.length ? countries : (data.frame ?? []);
}

function lettersOf({ middles: _, ...paths }: MapDrawing): number {
  return Object.values(paths)
    .flat()
    .reduce((sum: number, path) => sum + (path?.length ?? 0), 0);
}
