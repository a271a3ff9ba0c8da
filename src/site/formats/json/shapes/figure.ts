import { z } from 'zod';
import { figureKinds, type FigureKind } from '../../../../core/model/figure/kinds.ts';
import { address, dateShape, id } from './fields.ts';
import { envelope } from './files.ts';

export const figureShape = z
  .strictObject({
    id: id('the figure'),
    address,
    kind: z.enum(Object.keys(figureKinds) as [FigureKind, ...FigureKind[]]),
    title: z.string(),
    alt: z.string().describe('What is to be seen, in words.'),
    words: z.array(z.string()).describe('What it shows in words, a paragraph each.'),
    caption: z.string(),
    credit: z.string(),
    licence: z.string().optional(),
    language: z.string().optional(),
    verified: z
      .strictObject({ by: z.string(), at: dateShape, how: z.string() })
      .optional()
      .describe('How it was verified.'),
    claims: z.array(id('a claim')).describe('The claims that it asserts or links.'),
    sources: z.array(id('a source')).describe('The sources that it rests on.'),
    articles: z.array(id('an article')).describe('The articles that show it.'),
    table: z
      .strictObject({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) })
      .optional()
      .describe('Of a table, its cells as they are written.'),
  })
  .meta({ id: 'figure' });

export const figureFileShape = z.strictObject({ ...envelope, ...figureShape.shape });
export const figuresFileShape = z.strictObject({ ...envelope, figures: z.array(figureShape) });

export type FigureData = z.infer<typeof figureShape>;
export type FigureFile = z.infer<typeof figureFileShape>;
export type FiguresFile = z.infer<typeof figuresFileShape>;
