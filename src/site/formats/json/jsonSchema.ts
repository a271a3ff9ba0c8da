import { z } from 'zod';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { schemaAddress, type SchemaName } from './schemaAddress.ts';
import { figureFileShape, figuresFileShape } from './shapes/figure.ts';
import { actorsFileShape, eventsFileShape, sourcesFileShape } from './shapes/kinds.ts';
import { articleFileShape, claimFileShape, claimsFileShape } from './shapes/files.ts';

/** The JSON Schema of a kind of file, made from its shape. */
export function schemaOf(name: SchemaName, edition: Edition): object {
  const shape = {
    claim: claimFileShape,
    claims: claimsFileShape,
    article: articleFileShape,
    sources: sourcesFileShape,
    actors: actorsFileShape,
    events: eventsFileShape,
    figure: figureFileShape,
    figures: figuresFileShape,
  }[name];
  return {
    $id: wholeAddress(schemaAddress(name, rootOf(edition)), edition),
    ...z.toJSONSchema(shape),
  };
}

/** The fields of a claim, each with what it holds; fields whose names say it are left out. */
export function claimFields(): { name: string; holds: string }[] {
  const { properties = {} } = z.toJSONSchema(claimFileShape);
  return Object.entries(properties).flatMap(([name, field]) =>
    typeof field === 'object' && field.description ? [{ name, holds: field.description }] : [],
  );
}
