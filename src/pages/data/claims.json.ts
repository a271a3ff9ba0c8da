import type { APIRoute } from 'astro';
import { version } from 'virtual:rules';
import { claimsFile, textOf } from '../../site/data/files.ts';
import { theRecord } from '../../site/door.ts';

export const GET: APIRoute = async () => {
  const { record } = await theRecord();
  return new Response(textOf(claimsFile({ record, base: import.meta.env.BASE_URL, rules: version })), { headers: { 'content-type': 'application/json' } });
};
