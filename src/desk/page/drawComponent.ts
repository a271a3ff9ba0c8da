import { renderToString } from 'astro/runtime/server/index.js';

type Result = Parameters<typeof renderToString>[0];
type Component = Parameters<typeof renderToString>[1];

/** A component of the site as HTML, drawn by Astro here in the browser. */
export async function drawComponent(component: unknown, props: object): Promise<string> {
  const html = await renderToString(freshResult(), component as Component, { ...props }, {});
  return String(html);
}

/** What Astro keeps of a page while it draws it: here no scripts, no islands and no head. */
function freshResult(): Result {
  return {
    cancelled: false,
    partial: true,
    compressHTML: 'jsx',
    base: '/',
    pathname: '/',
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    renderers: [],
    componentMetadata: new Map(),
    clientDirectives: new Map(),
    inlinedScripts: noScripts,
    params: {},
    response: { status: 200, headers: new Headers() },
    resolve: (specifier: string) => Promise.resolve(specifier),
    createAstro: (props: object, slots: { [name: string]: unknown } | null) => ({
      props,
      slots: { has: (name: string) => Boolean(slots?.[name]) },
    }),
    _metadata: {
      hasHydrationScript: false,
      hasRenderedHead: true,
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      routeHasPropagation: false,
      templateDepth: 0,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      propagators: new Set(),
      pendingSlotEvaluations: [],
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
    },
  } as unknown as Result;
}

/** Every script is known, and is empty. */
const noScripts = { get: () => '' };
