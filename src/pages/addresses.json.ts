import type { APIRoute } from 'astro';
import { allAddresses } from '../site/allAddresses.ts';
import { theRecord } from '../site/door.ts';
import { answerWith } from '../site/mediaTypes.ts';

export const GET: APIRoute = async () => {
  const { record } = await theRecord();
  return answerWith(JSON.stringify(allAddresses({ record, base: import.meta.env.BASE_URL })), 'json');
};
