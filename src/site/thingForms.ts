import type { Article, Claim } from '../record/model.ts';
import { bibtex } from './cite/bibtex.ts';
import { citationOf } from './cite/citation.ts';
import { csl } from './cite/csl.ts';
import { plainText } from './cite/plainText.ts';
import { ris } from './cite/ris.ts';
import { dataAddress, type Form } from './data/dataAddress.ts';
import { articleFile, claimFile, textOf, type DataEdition } from './data/files.ts';
import { isEmbeddable, oEmbed } from './embedCode.ts';
import { feedOfThing } from './feeds/feeds.ts';
import { atom } from './feeds/forms.ts';
import { wholeAddress } from './wholeAddress.ts';

/** The forms that are made here; an article as Markdown has a page of its own. */
type Made = Exclude<Form, 'md'>;

/** What each form is, for whoever is sent it. */
export const typeOf: { [F in Made]: string } = {
  json: 'application/json', txt: 'text/plain; charset=utf-8', bib: 'application/x-bibtex; charset=utf-8', ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json', 'oembed.json': 'application/json', atom: 'application/atom+xml; charset=utf-8',
};

/** The forms in which a claim or an article leaves, each as the text of its file. Where the site has no address there is none that needs one. */
export function formsOf(thing: Article | Claim, edition: DataEdition): { form: Made; text: string }[] {
  const citation = citationOf(thing, edition), feed = feedOfThing(thing, edition), hasAddress = edition.record.site.address !== undefined;
  return [
    { form: 'json', text: textOf(thing.kind === 'claim' ? claimFile(thing, edition) : articleFile(thing, edition)) },
    { form: 'txt', text: plainText(citation) },
    { form: 'bib', text: bibtex(citation) },
    { form: 'ris', text: ris(citation) },
    { form: 'csl.json', text: JSON.stringify([csl(citation)]) },
    ...(hasAddress && isEmbeddable(thing) ? [{ form: 'oembed.json' as const, text: JSON.stringify(oEmbed(thing, edition)) }] : []),
    ...(feed ? [{ form: 'atom' as const, text: atom(feed, wholeAddress(dataAddress(thing, 'atom', edition.base), edition)) }] : []),
  ];
}
