import { createRequire } from 'node:module';

type Plot = typeof import('@observablehq/plot');

/**
 * Observable Plot, and a document for it to draw in. They are loaded when the first chart is drawn:
 * half a second that a site without charts does not wait for.
 */
export function plotLibrary(): { plot: Plot; document: Document } {
  kept ??= load();
  return kept;
}

let kept: { plot: Plot; document: Document } | undefined;

function load(): { plot: Plot; document: Document } {
  const require = createRequire(import.meta.url);
  const { parseHTML } = require('linkedom') as {
    parseHTML(html: string): { document: Document };
  };
  return {
    plot: require('@observablehq/plot') as Plot,
    document: parseHTML('<!doctype html><html><body></body></html>').document,
  };
}
