import type * as Plot from '@observablehq/plot';
import { untilLoaded } from '../record/notLoaded.ts';

interface Libraries {
  plot: typeof Plot;
  document: Document;
}

/**
 * Stands in for the module of the same name in the views, which loads its libraries as only Node
 * can. A worker has no document either. They are loaded when the first chart is drawn.
 */
export function plotLibrary(): Libraries {
  return libraries;
}

let libraries = untilLoaded<Libraries>(async () => {
  const [plot, { parseHTML }] = await Promise.all([
    import('@observablehq/plot'),
    import('linkedom/worker'),
  ]);
  libraries = { plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
});
