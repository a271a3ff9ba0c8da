import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { nearest } from '../../../markdown/nearest.ts';
import type { Path } from '../../../markdown/parsedFile.ts';
import type { Data } from '../../schemas.ts';
import { parseCoordinates } from './coordinates.ts';
import { countries } from './countries.ts';
import { frameAround, type Frame } from './frame.ts';
import { regionSets, type RegionSet } from './regions.ts';
import { shapeNamed, type Shape } from './shape.ts';
import { parseWithin, type Within } from './within.ts';

export type MapData = Extract<Data['figures'], { kind: 'map' }>;

/** A map with its names resolved: what is drawn is worked out of it, and checked. */
export interface MapScene {
  data: MapData;
  /** The regions that are drawn over the countries: of a package, or of the newsroom's own. */
  regions: readonly Shape[];
  regionSet?: RegionSet;
  areas: SceneArea[];
  places: ScenePlace[];
  frame: Frame;
}

export interface SceneArea {
  /** Its index in the list of the file. */
  index: number;
  shape: Shape;
  isRegion: boolean;
}

export interface ScenePlace {
  index: number;
  name: string;
  within: Within;
  /** Where it is; nothing where only its region is known. */
  at?: Position;
  /** The region that is all that is known of it. */
  region?: Shape;
}

/** What is wrong at a path of the figure's front matter. */
export interface MapFault {
  path: Path;
  rule: string;
  message: string;
  todo: string;
  severity?: 'warning';
}

/**
 * Resolves the names of a map, once for each. `own` are the shapes of its file. Where a name is
 * unknown, no scene.
 */
export function mapScene(data: MapData, own: readonly Shape[] = []): ResolvedMap {
  const known = kept.get(data);
  if (known && (known.own === own || own.length === 0)) return known;
  const resolved = resolve(data, own);
  kept.set(data, { ...resolved, own });
  return resolved;
}

interface ResolvedMap {
  scene?: MapScene;
  faults: MapFault[];
}

const kept = new WeakMap<MapData, ResolvedMap & { own: readonly Shape[] }>();

function resolve(data: MapData, own: readonly Shape[]): ResolvedMap {
  const regionSet = regionSets.find(({ country }) => country === data.regions);
  const regions = [...(regionSet?.shapes() ?? []), ...own];
  const names: Names = { regions, faults: [] };
  if (data.regions !== undefined && !regionSet)
    names.faults.push({
      path: ['regions'],
      rule: 'map-area',
      message: `There are no regions of “${data.regions}” here, only those of ${regionSets.map(({ country }) => country).join(' and ')}.`,
      todo: 'Put its regions into figures/ as GeoJSON or TopoJSON, each with a name, and name that file in `shapes`.',
    });
  const areas = (data.areas ?? []).flatMap(({ name }, index) => {
    const found = find(names, name, ['areas', index, 'name'], 'The map has no area');
    return found ? [{ index, ...found }] : [];
  });
  const places = (data.places ?? []).flatMap((_, index) => placeAt(index, data, names));
  const { shapes, points } = inFrame({ data, areas, places }, names, regionSet);
  const { faults } = names;
  if (faults.length > 0 || shapes.length + points.length === 0) return { faults };
  const frame = frameAround(
    shapes.map(({ geometry }) => geometry),
    points,
  );
  return {
    scene: { data, regions, ...(regionSet && { regionSet }), areas, places, frame },
    faults,
  };
}

/** The regions by whose names areas are found, and what is not found. */
interface Names {
  regions: readonly Shape[];
  faults: MapFault[];
}

function find(
  { regions, faults }: Names,
  name: string,
  path: Path,
  what: string,
): { shape: Shape; isRegion: boolean } | undefined {
  const region = shapeNamed(name, regions);
  if (region) return { shape: region, isRegion: true };
  const country = shapeNamed(name, countries());
  if (country) return { shape: country, isRegion: false };
  const names = [...regions, ...countries()].map((each) => each.name);
  faults.push(unknown(path, name, names, what));
  return undefined;
}

function placeAt(index: number, { places = [] }: MapData, names: Names): ScenePlace[] {
  const { name, at, within: precision, region: of } = places[index]!;
  const within = parseWithin(precision);
  const read = at === undefined ? undefined : parseCoordinates(at);
  const region =
    of === undefined
      ? undefined
      : find(names, of, ['places', index, 'region'], 'The map has no region');
  if (within === undefined || (read && 'fault' in read)) return [];
  return [
    { index, name, within, ...(read && { at: read.at }), ...(region && { region: region.shape }) },
  ];
}

/** The shapes and points for which a map has room: those that its frame names, else all. */
function inFrame(
  { data, areas, places }: Pick<MapScene, 'data' | 'areas' | 'places'>,
  names: Names,
  regionSet: RegionSet | undefined,
): { shapes: Shape[]; points: { at: Position; km?: number }[] } {
  if (!data.frame)
    return {
      shapes: [...areas.map(({ shape }) => shape), ...places.flatMap(({ region }) => region ?? [])],
      points: places.flatMap(pointOf),
    };
  const named = data.frame.map((name, index) => {
    const place = places.find((each) => each.name === name);
    if (place) return { shapes: place.region ? [place.region] : [], points: pointOf(place) };
    const shape = find(names, name, ['frame', index], 'The map has no')?.shape;
    // A country with its regions is as large as they are.
    const isOfRegions = shape !== undefined && shape.name === regionSet?.country;
    return { shapes: isOfRegions ? regionSet.shapes() : shape ? [shape] : [], points: [] };
  });
  return {
    shapes: named.flatMap(({ shapes }) => shapes),
    points: named.flatMap(({ points }) => points),
  };
}

function pointOf({ at, within }: ScenePlace): { at: Position; km?: number }[] {
  return at ? [{ at, ...(typeof within === 'object' && { km: within.km }) }] : [];
}

function unknown(path: Path, name: string, names: readonly string[], what: string): MapFault {
  const meant = nearest(name, names);
  return {
    path,
    rule: 'map-area',
    message: `${what} “${name}”.`,
    todo: meant
      ? `Did you mean “${meant}”?`
      : 'Write the name of a country, of a region of `regions` or of a shape in the file of `shapes`.',
  };
}

/** Whether a point lies in a shape. */
export function contains(shape: Shape, [longitude = 0, latitude = 0]: Position): boolean {
  return geoContains(shape.geometry, [longitude, latitude]);
}
