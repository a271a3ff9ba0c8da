import type { HookParameters } from 'astro';
import { withOwnPolicy } from './ownPolicy.ts';
import type { Progress } from './progress.ts';

type Prerenderer = Exclude<
  Parameters<HookParameters<'astro:build:start'>['setPrerenderer']>[0],
  (...given: never[]) => unknown
>;

/** Astro's own way of drawing pages, with its progress shown and a policy of each page's own. */
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
      render: async (request, options) => {
        progress.at((done += 1), all);
        const rendered = await astro.render(request, options);
        return rendered instanceof Response
          ? await narrowed(rendered)
          : { ...rendered, response: await narrowed(rendered.response) };
      },
    };
  };
}

/** A page with a policy of its own; what is no page as it is. */
async function narrowed(response: Response): Promise<Response> {
  return response.headers.get('content-type')?.startsWith('text/html')
    ? new Response(withOwnPolicy(await response.text()), response)
    : response;
}
