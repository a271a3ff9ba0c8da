import type { Article, Claim } from '../../../core/model/model.ts';
import { bibtex } from '../citations/bibtex.ts';
import { citationOf } from '../citations/citation.ts';
import { csl } from '../citations/csl.ts';
import { plainText } from '../citations/plainText.ts';
import { ris } from '../citations/ris.ts';
import { dataAddress, type Form } from '../json/dataAddress.ts';
import { articleFile, claimFile, textOf, type DataEdition } from '../json/dataFiles.ts';
import { oEmbed } from '../embeds/embedCode.ts';
import { feedOfThing } from '../feeds/feeds.ts';
import { atom } from '../feeds/forms.ts';
import { articleMarkdown } from '../markdown/articleMarkdown.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { formNamesOf } from './formNames.ts';

/** The forms in which a claim or an article leaves, each as the text of its file. */
export function formsOf(
  thing: Article | Claim,
  edition: DataEdition,
): { form: Form; text: string }[] {
  const citation = citationOf(thing, edition);
  const texts: { [F in Form]: () => string | undefined } = {
    json: () =>
      textOf(thing.type === 'claim' ? claimFile(thing, edition) : articleFile(thing, edition)),
    txt: () => plainText(citation),
    bib: () => bibtex(citation),
    ris: () => ris(citation),
    'csl.json': () => JSON.stringify([csl(citation)]),
    md: () => (thing.type === 'article' ? articleMarkdown(thing, edition) : undefined),
    'oembed.json': () => JSON.stringify(oEmbed(thing, edition)),
    atom: () => {
      const feed = feedOfThing(thing, edition);
      return feed && atom(feed, wholeAddress(dataAddress(thing, 'atom', edition.base), edition));
    },
  };
  return formNamesOf(thing, edition).flatMap((form) => {
    const text = texts[form]();
    return text === undefined ? [] : [{ form, text }];
  });
}
