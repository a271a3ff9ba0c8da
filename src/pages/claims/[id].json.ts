import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import type { Claim } from '../../record/model.ts';
import { claimFile, textOf } from '../../site/data/files.ts';
import { theRecord } from '../../site/door.ts';

export const getStaticPaths = (async () => {
  const { record } = await theRecord();
  return record.claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) => {
  const { record } = await theRecord();
  return new Response(textOf(claimFile(claim, { record, base: import.meta.env.BASE_URL, rules: version })), { headers: { 'content-type': 'application/json' } });
};
