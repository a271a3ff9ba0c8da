import type { APIRoute } from 'astro';
import { claimsCsv } from '../../site/data/claimsCsv.ts';
import { theRecord } from '../../site/door.ts';

export const GET: APIRoute = async () => {
  const { record } = await theRecord();
  return new Response(claimsCsv({ record, base: import.meta.env.BASE_URL }), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
