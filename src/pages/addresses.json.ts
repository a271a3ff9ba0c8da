import type { APIRoute } from 'astro';
import { allAddresses } from '../site/allAddresses.ts';
import { theRecord } from '../site/door.ts';

export const GET: APIRoute = async () => {
  const { record } = await theRecord();
  return Response.json(allAddresses({ record, base: import.meta.env.BASE_URL }));
};
