/**
 * Types of the shapes that packages bring as data. Without these, TypeScript would read the data.
 */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default topology;
}

declare module '@svg-maps/ukraine' {
  const map: { viewBox: string; locations: { id: string; name: string; path: string }[] };
  export default map;
}
