import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import { theRecord } from '../../site/door.ts';
import { answerWith } from '../../site/mediaTypes.ts';
import { formsOf } from '../../site/share/thingForms.ts';

type Props = ReturnType<typeof formsOf>[number];

/** `/articles/ID.FORM` and `/claims/ID.FORM`. */
export const getStaticPaths = (async () => {
  const { record } = await theRecord(), edition = { record, base: import.meta.env.BASE_URL, rules: version };
  return [...record.articles, ...record.claims].flatMap((thing) => formsOf(thing, edition).map((props) => ({ params: { kind: thing.kind, id: thing.id, form: props.form }, props })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { form, text } }) => answerWith(text, form);
