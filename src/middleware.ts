import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './site/hosting/ownHashes.ts';

/** Leaves in the policy of each page the hashes that it needs. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.includes('text/html'))
    return response;
  const { status, headers } = response;
  return new Response(withOwnHashes(await response.text()), { status, headers });
});
