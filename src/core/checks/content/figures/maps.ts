import type { Problem } from '../../../markdown/problem.ts';
import { problemInFile } from '../../../markdown/problemInFile.ts';
import { problemAt, type Entry } from '../../../model/entry.ts';
import type { Attachment } from '../../../model/figure/attachment.ts';
import { mapFaults } from '../../../model/figure/map/mapFaults.ts';
import { shapesIn } from '../../../model/figure/map/shapesIn.ts';
import { resolve } from '../../../model/link/contentPaths.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';
import { mapExamples } from './mapExamples.ts';

export const figureMaps: ContentCheck = {
  scope: 'content',
  rules: {
    'map-empty': {
      severity: 'error',
      explanation: 'A map tells of areas or of places.',
    },
    'map-area': {
      severity: 'error',
      explanation: 'What a map tells of has to be among its shapes.',
    },
    'map-shapes': {
      severity: 'error',
      explanation: 'Shapes of your own are polygons in degrees, each with a name of its own.',
    },
    'map-credit': {
      severity: 'error',
      explanation: 'Who drew the shapes of a map is owed their name, and readers are owed it.',
    },
    'map-twice': {
      severity: 'error',
      explanation: 'What stands twice on a map cannot be told apart in its list.',
    },
    'map-precision': {
      severity: 'error',
      explanation:
        'A place is drawn as wide as it is known: a pin where no more than the region is known says more than the record.',
    },
    'map-place': {
      severity: 'error',
      explanation:
        'A place in the sea, or outside of the map, is mostly a slip in its coordinates.',
    },
    'map-disputed': {
      severity: 'error',
      explanation:
        'A map that draws an area which more than one side claims takes a side, whether it says so or not. It has to say how it draws it, and why; the caption prints it.',
    },
  },
  check: checkMaps,
  examples: mapExamples,
};

function checkMaps(linked: LinkedRecord): Problem[] {
  const files = new Map((linked.attachments ?? []).map((each) => [each.file, each]));
  return linked.entries.flatMap((entry) =>
    entry.collection === 'figures' ? checkMap(entry, files) : [],
  );
}

function checkMap(entry: Entry<'figures'>, files: ReadonlyMap<string, Attachment>): Problem[] {
  const { data } = entry;
  if (data.kind !== 'map') return [];
  const file =
    data.shapes === undefined ? undefined : files.get(resolve(entry.file, data.shapes) ?? '');
  if (data.shapes !== undefined && !file) return [];
  const read = file ? shapesIn(file) : { shapes: [] };
  if ('fault' in read)
    return [
      problemInFile(file!.file, { line: 1, column: 1 }, { rule: 'map-shapes', ...read.fault }),
    ];
  return mapFaults(data, read.shapes).map(({ path, ...finding }) =>
    problemAt(entry, path, finding),
  );
}
