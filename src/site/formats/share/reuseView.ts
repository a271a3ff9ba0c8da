import type { Citable } from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { citedOf } from '../citations/citation.ts';
import { styledCitations, type StyledCitation } from '../citations/styled.ts';
import { messages } from '../../../i18n/messages.ts';
import { embedCode, timelineCode } from '../embeds/embedCode.ts';
import { hasTimeline } from '../embeds/embedView.ts';
import { formatAddress, formatsOf } from '../recordFiles.ts';

/** The ways in which a reader can reuse a claim or an article. */
export interface ReuseView {
  citations: NamedLink[];
  /** To be copied. */
  styled: StyledCitation[];
  /** The other files, such as its data and its feed. */
  files: NamedLink[];
  /**
   * Code for the page of another site: of the page itself, and of the timeline of an article.
   * `whole` is whether the site has an address: without one, a script of the page has to add it.
   */
  embed: { codes: { name: string; code: string }[]; whole: boolean };
}

export function reuseView(thing: Citable, edition: Edition): ReuseView {
  const links = (as: 'citation' | 'file'): NamedLink[] =>
    formatsOf(thing, edition).flatMap(({ ending, reuse }) =>
      reuse?.as === as
        ? [{ name: reuse.label(), address: formatAddress(thing, ending, edition) }]
        : [],
    );
  return {
    citations: links('citation'),
    styled: styledCitations(citedOf(thing, edition)),
    files: links('file'),
    embed: {
      codes: [
        { name: messages.reuse.embedCode, code: embedCode(thing, edition) },
        ...(thing.type === 'article' && hasTimeline(thing)
          ? [{ name: messages.reuse.timelineCode, code: timelineCode(thing, edition) }]
          : []),
      ],
      whole: edition.record.site.address !== undefined,
    },
  };
}
