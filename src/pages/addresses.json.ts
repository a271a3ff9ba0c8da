import type { APIRoute } from 'astro';
import { loadEdition } from '../integration/edition.ts';
import { allPages } from '../site/formats/allPages.ts';
import { fileResponse } from '../site/formats/fileResponse.ts';

/** Every page that has a name, for the page that says “not found”: `['/claims/x/', 'X is so']`. */
export const GET: APIRoute = async () => {
  const addresses = allPages(await loadEdition())
    .filter(({ name }) => name !== undefined)
    .map(({ address, name }) => [address, name]);
  return fileResponse(JSON.stringify(addresses), 'json');
};
