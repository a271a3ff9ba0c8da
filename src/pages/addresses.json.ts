import type { APIRoute } from 'astro';
import { allAddresses } from '../site/views/allAddresses.ts';
import { theEdition } from '../integration/door.ts';
import { answerWith } from '../site/formats/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(JSON.stringify(allAddresses(await theEdition())), 'json');
};
