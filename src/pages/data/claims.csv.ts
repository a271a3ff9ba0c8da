import type { APIRoute } from 'astro';
import { claimsCsv } from '../../site/formats/json/claimsCsv.ts';
import { theEdition } from '../../integration/door.ts';
import { answerWith } from '../../site/formats/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(claimsCsv(await theEdition()), 'csv');
};
