import type { Article, Claim } from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { embedCode, isEmbeddable } from '../embeds/embedCode.ts';
import { formatAddress, formatsOf } from '../recordFiles.ts';

/** The ways in which a reader can reuse a claim or an article. */
export interface ReuseView {
  citations: NamedLink[];
  /** The other files, such as its data and its feed. */
  files: NamedLink[];
  /**
   * Code for the page of another site. `whole` is whether the site has an address: without one, a
   * script of the page has to add it.
   */
  embed?: { code: string; whole: boolean };
}

export function reuseView(thing: Article | Claim, edition: Edition): ReuseView {
  const links = (as: 'citation' | 'file'): NamedLink[] =>
    formatsOf(thing, edition).flatMap(({ ending, reuse }) =>
      reuse?.as === as
        ? [{ name: reuse.label(), address: formatAddress(thing, ending, edition.base) }]
        : [],
    );
  return {
    citations: links('citation'),
    files: links('file'),
    ...(isEmbeddable(thing) && {
      embed: { code: embedCode(thing, edition), whole: edition.record.site.address !== undefined },
    }),
  };
}
