import type { APIRoute } from 'astro';
import { allAddresses } from '../site/views/allAddresses.ts';
import { loadEdition } from '../integration/edition.ts';
import { answerWith } from '../site/formats/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(JSON.stringify(allAddresses(await loadEdition())), 'json');
};
