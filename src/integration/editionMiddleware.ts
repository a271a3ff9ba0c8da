import { defineMiddleware } from 'astro:middleware';
import { inEdition } from './edition.ts';

/** Each page of an edition in another language than the site's is made in that language. */
export const onRequest = defineMiddleware(({ params }, next) => {
  const { edition } = params;
  if (edition === undefined) return next();
  return inEdition(edition, async () => {
    const response = await next();
    // Its body is made while it is read.
    return new Response(await response.arrayBuffer(), response);
  });
});
