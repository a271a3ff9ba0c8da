import { experimental_AstroContainer as Container } from 'astro/container';

type Options = NonNullable<Parameters<typeof Container.create>[0]>;
type Component = Parameters<Container['renderToString']>[0];

/** A component of the site as HTML, drawn by Astro here in the browser. */
export async function drawComponent(component: unknown, props: object): Promise<string> {
  container ??= Container.create({ manifest: withoutScripts as Options['manifest'] });
  return (await container).renderToString(component as Component, { props: { ...props } });
}

let container: ReturnType<typeof Container.create> | undefined;

/** The scripts of components are left out of the bundle: each is known, and is empty. */
const withoutScripts = { compressHTML: 'jsx', inlinedScripts: { get: () => '' } } as unknown;
