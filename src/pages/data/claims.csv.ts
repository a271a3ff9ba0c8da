import type { APIRoute } from 'astro';
import { claimsCsv } from '../../site/data/claimsCsv.ts';
import { theEdition } from '../../site/door.ts';
import { answerWith } from '../../site/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(claimsCsv(await theEdition()), 'csv');
};
