import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from 'virtual:rules';
import { loadEdition } from '../../integration/edition.ts';
import { answerWith } from '../../site/formats/mediaTypes.ts';
import { formsOf } from '../../site/formats/share/thingForms.ts';

type Props = ReturnType<typeof formsOf>[number];

/** `/articles/ID.FORM` and `/claims/ID.FORM`. */
export const getStaticPaths = (async () => {
  const edition = { ...(await loadEdition()), rules: version },
    { articles, claims } = edition.record;
  return [...articles, ...claims].flatMap((thing) =>
    formsOf(thing, edition).map((props) => ({
      params: { kind: thing.type, id: thing.id, form: props.form },
      props,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { form, text } }) => answerWith(text, form);
