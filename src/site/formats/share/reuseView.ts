import type { Article, Claim } from '../../../core/model/model.ts';
import { dataAddress, type Form } from '../json/dataAddress.ts';
import type { Edition } from '../../parts/edition.ts';
import { embedCode, isEmbeddable } from '../embeds/embedCode.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { formNamesOf } from './formNames.ts';
import { messages } from '../../../i18n/messages.ts';

/** The formats in which a reader can reuse a claim or an article. */
export interface ReuseView {
  cite: NamedLink[];
  /** JSON, and Markdown of an article. */
  data: NamedLink[];
  /** None where the site has no address. */
  feed?: NamedLink;
  /**
   * Code for the page of another site. `whole` is whether the site has an address: without one, a
   * script of the page has to add it.
   */
  embed?: { code: string; whole: boolean };
}

export function reuseView(thing: Article | Claim, edition: Edition): ReuseView {
  const names = formNamesOf(thing, edition),
    link = (form: Form, name: string): NamedLink => ({
      name,
      address: dataAddress(thing, form, edition.base),
    });
  return {
    cite: [
      link('txt', messages.reuse.text),
      link('bib', 'BibTeX'),
      link('ris', 'RIS'),
      link('csl.json', 'CSL-JSON'),
    ],
    data: [
      link('json', messages.reuse.data),
      ...(names.includes('md') ? [link('md', 'Markdown')] : []),
    ],
    ...(names.includes('atom') && { feed: link('atom', messages.reuse.follow) }),
    ...(isEmbeddable(thing) && {
      embed: { code: embedCode(thing, edition), whole: edition.record.site.address !== undefined },
    }),
  };
}
