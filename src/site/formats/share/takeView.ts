import type { Article, Claim } from '../../../core/model/model.ts';
import { dataAddress, type Form } from '../json/dataAddress.ts';
import type { Edition } from '../../parts/edition.ts';
import { embedCode, isEmbeddable } from '../embeds/embedCode.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { formNamesOf } from './formNames.ts';
import { messages } from '../../../i18n/messages.ts';

/** The forms in which a reader takes a claim or an article along. */
export interface TakeView {
  cite: NamedLink[];
  /** As data, and an article as Markdown. */
  data: NamedLink[];
  /** None where the site has no address. */
  feed?: NamedLink;
  /**
   * What another site takes into its page. Where the site has no address its own has to be put in.
   */
  embed?: { code: string; whole: boolean };
}

export function takeView(thing: Article | Claim, edition: Edition): TakeView {
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
