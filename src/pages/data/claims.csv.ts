import type { APIRoute } from 'astro';
import { claimsCsv } from '../../site/data/claimsCsv.ts';
import { theRecord } from '../../site/door.ts';
import { answerWith } from '../../site/mediaTypes.ts';

export const GET: APIRoute = async () => {
  const { record } = await theRecord();
  return answerWith(claimsCsv({ record, base: import.meta.env.BASE_URL }), 'csv');
};
