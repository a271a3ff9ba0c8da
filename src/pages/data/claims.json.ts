import type { APIRoute } from 'astro';
import { version } from 'virtual:rules';
import { claimsFile, textOf } from '../../site/data/files.ts';
import { theEdition } from '../../site/door.ts';
import { answerWith } from '../../site/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(textOf(claimsFile({ ...(await theEdition()), rules: version })), 'json');
};
