import type { APIRoute } from 'astro';
import { version } from 'virtual:rules';
import { claimsFile, textOf } from '../../site/formats/json/files.ts';
import { theEdition } from '../../integration/door.ts';
import { answerWith } from '../../site/formats/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(textOf(claimsFile({ ...(await theEdition()), rules: version })), 'json');
};
