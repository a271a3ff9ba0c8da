import { dataText, type Attachment } from '../attachment.ts';
import { readShapes, type ShapesFault } from './ownShapes.ts';
import type { Shape } from './shape.ts';

/** The shapes in a file beside a map, read once; why there are none. */
export function shapesIn(file: Attachment): { shapes: readonly Shape[] } | { fault: ShapesFault } {
  const known = kept.get(file);
  if (known) return known;
  const text = dataText(file);
  const read = 'text' in text ? readShapes(text.text) : { fault: text };
  kept.set(file, read);
  return read;
}

const kept = new WeakMap<Attachment, { shapes: readonly Shape[] } | { fault: ShapesFault }>();
