import type { APIRoute } from 'astro';
import { version } from 'virtual:rules';
import { claimsFile, textOf } from '../../site/data/files.ts';
import { theRecord } from '../../site/door.ts';
import { answerWith } from '../../site/mediaTypes.ts';

export const GET: APIRoute = async () => {
  const { record } = await theRecord();
  return answerWith(textOf(claimsFile({ record, base: import.meta.env.BASE_URL, rules: version })), 'json');
};
