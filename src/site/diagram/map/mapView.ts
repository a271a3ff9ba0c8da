import { mapScene, type MapData, type MapScene } from '../../../core/model/figure/map/mapScene.ts';
import { notDrawn } from '../../../core/model/figure/map/drawnWith.ts';
import { disputedAreas } from '../../../core/model/figure/map/disputedAreas.ts';
import { pointIn } from '../../../core/model/figure/map/frame.ts';
import { shownAreas } from '../../../core/model/figure/map/mapFaults.ts';
import type { Shape } from '../../../core/model/figure/map/shape.ts';
import { messages } from '../../../i18n/messages.ts';
import { mapDrawing, type MapDrawing } from './mapDrawing.ts';
import { mapLabels, type LabelOnMap } from './mapLabels.ts';
import { mapEntries, type MapEntry, type MapRecord } from './mapEntries.ts';
import { finer } from './pathWriter.ts';
import { scaleBar } from './scaleBar.ts';

/** A map as it is drawn, with its list in words. */
export interface MapView {
  kind: 'map';
  /** The size of its drawing, in the units of its paths. */
  width: number;
  height: number;
  drawing: Omit<MapDrawing, 'areas' | 'places' | 'middles'>;
  /**
   * The areas of which it tells, each in the hatching of its entry in the list; `plain` has none.
   */
  areas: { path: string; entry: number }[];
  /** What is known of a place only as a distance or a region. */
  spreads: { path: string; entry: number }[];
  /** Places known as towns, in per cent of the map. */
  dots: { x: number; y: number }[];
  labels: { broad: LabelOnMap[]; narrow: LabelOnMap[] };
  scale?: { text: string; percent: number };
  /** What it tells, below it: areas that share their claims have one entry. */
  entries: MapEntry[];
  /** How it draws disputed areas, and why. */
  drawn: string[];
  /** What is owed to who made the shapes. */
  credits: string[];
}

/** A map as it is drawn; nothing where its names are not in order. */
export function mapView(
  data: MapData,
  own: readonly Shape[],
  record: MapRecord,
): MapView | undefined {
  const { scene } = mapScene(data, own);
  if (!scene) return undefined;
  const entries = mapEntries(scene, record);
  const { areas, places, middles, ...drawing } = mapDrawing(scene);
  const { frame } = scene;
  const entryOf = (name: string) => entries.findIndex(({ names }) => names.includes(name));
  const numberOf = (name: string) => entries[entryOf(name)]!.number;
  return {
    kind: 'map',
    width: frame.width * finer,
    height: frame.height * finer,
    drawing,
    areas: areas.map((path, i) => ({ path, entry: entryOf(scene.areas[i]!.shape.name) })),
    spreads: places.flatMap((path, i) =>
      path === undefined ? [] : [{ path, entry: entryOf(scene.places[i]!.name) }],
    ),
    dots: scene.places.flatMap(({ at, within }) => {
      const point = at && within === 'town' ? pointIn(frame, at) : undefined;
      return point
        ? [{ x: percent(point[0] / frame.width), y: percent(point[1] / frame.height) }]
        : [];
    }),
    labels: mapLabels(scene, middles, scene.regionSet?.country, {
      areas: scene.areas.map(({ shape }) => numberOf(shape.name)),
      places: scene.places.map(({ name }) => numberOf(name)),
    }),
    ...scaleOf(scene, record.language),
    entries: entries.map(({ names: _, ...entry }) => entry),
    drawn: drawnOf(scene),
    credits: [
      messages.map.coasts,
      ...(scene.regionSet ? [scene.regionSet.credit] : []),
      ...(data.shapesFrom === undefined ? [] : [messages.map.ownShapes(data.shapesFrom)]),
    ],
  };
}

function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}

function scaleOf({ frame }: MapScene, language: string): Pick<MapView, 'scale'> {
  const bar = scaleBar(frame);
  return bar
    ? { scale: { text: messages.map.scale(bar.km.toLocaleString(language)), percent: bar.percent } }
    : {};
}

/** How disputed areas are drawn, in sentences, in the order of the file. */
function drawnOf(scene: MapScene): string[] {
  const { drawn, drawnWhy, plural } = messages.map;
  const shown = shownAreas(scene);
  return (scene.data.drawnAs ?? []).flatMap(({ area: id, with: way, why }) => {
    const area = disputedAreas.find((each) => each.id === id);
    if (!area || !shown.includes(area)) return [];
    const how =
      way === 'apart'
        ? drawn.apart(area.name)
        : way === 'divided'
          ? drawn.divided(area.name)
          : way === notDrawn
            ? drawn.notDrawn(area.name)
            : drawn.with(area.name, way);
    const isPlural = / and |Islands|Heights|Rocks/.test(area.name) && !/Georgia/.test(area.name);
    return [drawnWhy(isPlural ? plural(how) : how, why)];
  });
}

/** The list of a map in words, a line an entry, and how it draws what is disputed. */
export function mapWords({ entries, drawn }: Pick<MapView, 'entries' | 'drawn'>): string[] {
  const { areaInWords, claimInWords } = messages.map;
  return [
    ...entries.map(({ name, claims, notes }) =>
      areaInWords(name, [
        ...claims.map(({ claim, short }) => claimInWords(claim, short)),
        ...notes.map((note) => note.replace(/\.$/, '')),
      ]),
    ),
    ...drawn,
  ];
}
