import type { APIRoute } from 'astro';
import { version } from 'virtual:rules';
import { claimsFile, textOf } from '../../site/formats/json/dataFiles.ts';
import { loadEdition } from '../../integration/edition.ts';
import { answerWith } from '../../site/formats/mediaTypes.ts';

export const GET: APIRoute = async () => {
  return answerWith(textOf(claimsFile({ ...(await loadEdition()), rules: version })), 'json');
};
