import type { Kind } from './entry.ts';
import { figureKinds, figureOfNoKind } from './figure/kinds.ts';
import { schemas } from './schemas.ts';

/**
 * The schema of a file of a collection: of a figure that of the kind which its front matter names.
 */
export function schemaFor(collection: Kind, frontMatter: unknown) {
  if (collection !== 'figures') return schemas[collection];
  const kind =
    typeof frontMatter === 'object' && frontMatter && 'kind' in frontMatter && frontMatter.kind;
  return Object.entries(figureKinds).find(([each]) => each === kind)?.[1] ?? figureOfNoKind;
}
