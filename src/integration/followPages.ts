import type { HookParameters } from 'astro';
import type { Progress } from './progress.ts';

type Prerenderer = Exclude<
  Parameters<HookParameters<'astro:build:start'>['setPrerenderer']>[0],
  (...given: never[]) => unknown
>;

/** Astro's own way of drawing pages, with its progress shown. */
export function followPages(progress: Progress): (astro: Prerenderer) => Prerenderer {
  return (astro) => {
    let done = 0;
    let all = 0;
    return {
      ...astro,
      name: 'sourceline',
      getStaticPaths: async () => {
        progress.begin('Pages');
        const paths = await astro.getStaticPaths();
        all = paths.length;
        return paths;
      },
      render: (request, options) => {
        progress.at((done += 1), all);
        return astro.render(request, options);
      },
    };
  };
}
