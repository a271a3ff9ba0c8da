/**
 * A component of the site, for the compiler of types alone: `astro check` knows their properties.
 */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
