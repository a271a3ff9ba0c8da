import { landAt } from './countries.ts';
import { sayCoordinates } from './coordinates.ts';
import { disputedAreas, type DisputedArea } from './disputedAreas.ts';
import { waysToDraw } from './drawnWith.ts';
import { pointIn } from './frame.ts';
import {
  contains,
  mapScene,
  type MapData,
  type MapFault,
  type MapScene,
  type ScenePlace,
} from './mapScene.ts';
import type { Shape } from './shape.ts';

/** What is wrong with a map, by the paths of its front matter. `own` are the shapes of its file. */
export function mapFaults(data: MapData, own: readonly Shape[] = []): MapFault[] {
  const { scene, faults } = mapScene(data, own);
  const { areas = [], places = [], drawnAs = [] } = data;
  if (areas.length + places.length === 0)
    return [
      ...faults,
      {
        path: ['kind'],
        rule: 'map-empty',
        message: 'The map tells of nothing.',
        todo: 'Add `areas` or `places`.',
      },
    ];
  return [
    ...faults,
    ...(data.shapes !== undefined && data.shapesFrom === undefined
      ? [
          {
            path: ['shapes'],
            rule: 'map-credit',
            message: 'Nothing says who made these shapes.',
            todo: 'Add `shapesFrom`: who made them, and under which licence.',
          },
        ]
      : []),
    ...repeated(areas, 'areas', 'name'),
    ...repeated(places, 'places', 'name'),
    ...repeated(drawnAs, 'drawnAs', 'area'),
    ...places.flatMap((place, index) => precisionFaults(place, index)),
    ...(scene
      ? [...scene.places.flatMap((place) => placeFaults(place, scene)), ...disputeFaults(scene)]
      : []),
  ];
}

function repeated<K extends string>(
  list: readonly { [key in K]: string }[],
  key: string,
  by: K,
): MapFault[] {
  return list.flatMap((each, index) =>
    list.findIndex((other) => other[by] === each[by]) < index
      ? [
          {
            path: [key, index, by],
            rule: 'map-twice',
            message: `“${each[by]}” stands twice in \`${key}\`.`,
            todo: 'Make one of the two.',
          },
        ]
      : [],
  );
}

type Place = NonNullable<MapData['places']>[number];

/** A point and a region exclude each other: what is known as a region only gets no pin. */
function precisionFaults({ name, at, within, region }: Place, index: number): MapFault[] {
  const fault = (key: string, message: string, todo: string): MapFault[] => [
    { path: ['places', index, ...(key ? [key] : [])], rule: 'map-precision', message, todo },
  ];
  if (within === 'region') {
    if (at !== undefined)
      return fault(
        'at',
        `“${name}” is known as a region only, and has a point.`,
        'Leave `at` out: a pin would say more than is known. Name its `region`.',
      );
    if (region === undefined)
      return fault(
        '',
        `“${name}” has no \`region\`.`,
        'Name the region in which it lies: it is drawn as wide as it is known.',
      );
    return [];
  }
  return at === undefined
    ? fault(
        '',
        `“${name}” has no coordinates.`,
        'Add `at`, such as 50.45 N 30.52 E; where no more than its region is known, write within: region and name the `region`.',
      )
    : [];
}

function placeFaults({ index, name, at, region }: ScenePlace, scene: MapScene): MapFault[] {
  if (!at) return [];
  const fault = (message: string, todo: string): MapFault[] => [
    { path: ['places', index, 'at'], rule: 'map-place', message, todo },
  ];
  const isAtSea = scene.data.places?.[index]?.sea === true;
  const land = landAt(at);
  const [longitude = 0, latitude = 0] = at;
  if (!land && !isAtSea) {
    const exchanged = Math.abs(longitude) <= 90 ? landAt([latitude, longitude]) : undefined;
    return fault(
      `“${name}” lies in the sea, at ${sayCoordinates(at)}.`,
      exchanged
        ? `If latitude and longitude are exchanged, write ${sayCoordinates([latitude, longitude])} (${exchanged.country.name}); if it is at sea, add sea: true.`
        : 'Look at the coordinates; if it is at sea, or on an island too small for the map, add sea: true.',
    );
  }
  if (land && isAtSea)
    return fault(
      `“${name}” lies on land, in ${land.country.name}, and is said to be at sea.`,
      'Look at the coordinates, or leave `sea` out.',
    );
  if (region && !contains(region, at))
    return fault(
      `“${name}” does not lie in ${region.name}.`,
      'Look at the coordinates and at `region`.',
    );
  return pointIn(scene.frame, at)
    ? []
    : fault(`“${name}” lies outside of the map.`, 'Add it to `frame`, or leave `frame` out.');
}

/** The disputed areas of which a map shows a part. */
export function shownAreas({ frame }: MapScene): DisputedArea[] {
  return disputedAreas.filter(({ points }) => points.some((point) => pointIn(frame, point)));
}

function disputeFaults(scene: MapScene): MapFault[] {
  const { drawnAs = [] } = scene.data;
  const shown = shownAreas(scene);
  const missing = shown.filter(({ id }) => !drawnAs.some(({ area }) => area === id));
  return [
    ...missing.map((area): MapFault => {
      const ways = waysToDraw(area);
      return {
        path: ['kind'],
        rule: 'map-disputed',
        message: `The map shows ${inSentence(area.name)}, and does not say how it draws it. ${area.why}`,
        todo: `Add to \`drawnAs\`: area: ${area.id}, with: ${orList(ways)}, and why. The shapes by themselves: ${ways[0]}.`,
      };
    }),
    ...drawnAs.flatMap(({ area: id, with: way }, index): MapFault[] => {
      const area = disputedAreas.find((each) => each.id === id);
      if (!area) return [];
      if (!shown.includes(area))
        return [
          {
            path: ['drawnAs', index, 'area'],
            rule: 'map-disputed',
            message: `The map does not show ${inSentence(area.name)}.`,
            todo: 'Delete these lines.',
          },
        ];
      const ways = waysToDraw(area);
      return ways.includes(way)
        ? []
        : [
            {
              path: ['drawnAs', index, 'with'],
              rule: 'map-disputed',
              message: `The shapes cannot draw ${inSentence(area.name)} “${way}”.`,
              todo: `Write ${orList(ways)}.`,
            },
          ];
    }),
  ];
}

/** `The Golan Heights` within a sentence. */
export function inSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}

function orList(ways: readonly string[]): string {
  return ways.length < 2 ? (ways[0] ?? '') : `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`;
}
