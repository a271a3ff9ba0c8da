import { z } from 'zod';
import { chart } from './chart.ts';
import { clock } from './clock.ts';
import { document } from './document.ts';
import { photo } from './photo.ts';
import { common } from './keysOfAll.ts';
import { map } from './map.ts';
import { table } from './table.ts';

/** What front matter may hold, by the kind of a figure. */
export const figureKinds = { photo, document, map, chart, clock, table };
export type FigureKind = keyof typeof figureKinds;

/** The front matter of a figure of any kind, told apart by `kind`. */
export const figure = z.discriminatedUnion('kind', [photo, document, map, chart, clock, table]);

/** The keys of a figure whose kind is none: the faults of the others are not asked for yet. */
export const figureOfNoKind = z.looseObject({
  ...common('clock'),
  kind: z
    .enum(Object.keys(figureKinds) as [FigureKind, ...FigureKind[]])
    .describe('What kind of figure it is.'),
});
