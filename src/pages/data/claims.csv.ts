import type { APIRoute } from 'astro';
import { claimsCsv } from '../../site/formats/json/claimsCsv.ts';
import { loadEdition } from '../../integration/edition.ts';
import { answerWith } from '../../site/formats/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(claimsCsv(await loadEdition()), 'csv');
};
