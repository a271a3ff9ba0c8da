import type { APIRoute } from 'astro';
import { allAddresses } from '../site/allAddresses.ts';
import { theEdition } from '../site/door.ts';
import { answerWith } from '../site/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(JSON.stringify(allAddresses(await theEdition())), 'json');
};
