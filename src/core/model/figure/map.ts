import { z } from 'zod';
import { idOf, name, words } from '../schemas/fields.ts';
import { attachment, common } from './keysOfAll.ts';
import { disputedAreas } from './map/disputedAreas.ts';
import { parseCoordinates } from './map/coordinates.ts';
import { parseWithin } from './map/within.ts';

const claims = z
  .array(idOf('claims', 'The id of a claim about it.'))
  .min(1)
  .optional()
  .describe('The claims about it: it is hatched, and marked with how they stand.');

const area = z.strictObject({
  name: name('The name of a region or country, as on the map.'),
  claims,
  note: words('What is said of it, in a few words, for the list below the map.').optional(),
});

const place = z.strictObject({
  name: name('Its name, as on the map.'),
  at: words('Latitude and longitude in degrees: 50.45 N 30.52 E.')
    .superRefine((text, context) => {
      const read = parseCoordinates(text);
      if ('fault' in read)
        context.addIssue({
          code: 'custom',
          message: read.fault.message,
          params: { rule: 'map-place', todo: read.fault.todo },
        });
    })
    .optional(),
  within: words('How precisely it is known: town, region, or a distance such as 5 km.').superRefine(
    (text, context) => {
      if (parseWithin(text) === undefined)
        context.addIssue({
          code: 'custom',
          message: `Invalid precision “${text}”.`,
          params: {
            rule: 'map-precision',
            todo: 'Write town, region, or a distance such as 5 km.',
          },
        });
    },
  ),
  region: name('The region in which it lies, where nothing more is known.').optional(),
  sea: z.literal(true).optional().describe('true for a place at sea.'),
  claims: z
    .array(idOf('claims', 'The id of a claim about it.'))
    .min(1)
    .optional()
    .describe('The claims about it.'),
  events: z
    .array(idOf('events', 'The id of an event that was there.'))
    .min(1)
    .optional()
    .describe('The events that were there.'),
  note: words('What is said of it, in a few words, for the list below the map.').optional(),
});

const drawn = z.strictObject({
  area: z
    .enum(disputedAreas.map(({ id }) => id) as [string, ...string[]])
    .describe('The disputed area.'),
  with: name('How the map draws it: the name of a country, apart, divided or not drawn.'),
  why: words('Why it is drawn so, for readers.'),
});

/** A figure of the kind `map`. */
export const map = z.strictObject({
  ...common('map'),
  frame: z
    .array(name('The name of a country, a region or a place.'))
    .min(1)
    .optional()
    .describe(
      'What the map has room for: names of countries, regions and places. Without it, all areas and places.',
    ),
  regions: name('A country whose regions are drawn: Ukraine.').optional(),
  shapes: attachment('Regions of your own: GeoJSON or TopoJSON in degrees, each with a name.', [
    'json',
    'geojson',
    'topojson',
  ]).optional(),
  shapesFrom: words('Who made these shapes, and under which licence.').optional(),
  areas: z.array(area).min(1).optional().describe('Regions and countries of which the map tells.'),
  places: z.array(place).min(1).optional().describe('Places of which the map tells.'),
  drawnAs: z
    .array(drawn)
    .min(1)
    .optional()
    .describe('How it draws each disputed area that it shows, and why: readers are told.'),
});
