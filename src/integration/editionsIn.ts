import { withoutForeign } from '../core/model/foreignArticles.ts';
import { languagesOf, linkedIn } from '../core/model/translation/linkIn.ts';
import { plainArticles } from '../core/model/translation/plainArticles.ts';
import { baseOf, type Edition } from '../site/parts/edition.ts';
import type { Content } from './currentContent.ts';

/**
 * The editions of a content below the path of the site: that in the language of the site, then
 * those in the languages into which something is translated. `withDrafts` has drafts and articles
 * that wait in them. Worked out once for a content, since every page asks for them.
 */
export function editionsIn(content: Content, base: string, withDrafts = false): readonly Edition[] {
  const known = editionsOf.get(content) ?? new Map<string, readonly Edition[]>();
  editionsOf.set(content, known);
  const key = `${withDrafts} ${base}`;
  const found = known.get(key) ?? workOut(content, base, withDrafts);
  known.set(key, found);
  return found;
}

const editionsOf = new WeakMap<Content, Map<string, readonly Edition[]>>();

function workOut(content: Content, base: string, withDrafts: boolean): Edition[] {
  const linked = withDrafts ? content.linked : content.publishedLinked;
  const at = content.at && { at: content.at };
  const inPlain = plainArticles(linked);
  const editions: Edition[] = [
    {
      record: withoutForeign(linked.record),
      base,
      ...at,
      ...(content.versions && { versions: content.versions }),
      ...(inPlain && { plain: inPlain }),
    },
    ...languagesOf(linked).map((language) => ({
      record: linkedIn(linked, language).record,
      base: baseOf(base, language),
      root: base,
      ...at,
    })),
  ];
  for (const edition of editions) edition.editions = editions;
  return editions;
}
