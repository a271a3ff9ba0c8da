import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';

/**
 * Stands in for the module of the same name in the views, which loads its libraries as only Node
 * can. A worker has no document either.
 */
export function plotLibrary(): { plot: typeof plot; document: Document } {
  return { plot, document };
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');
