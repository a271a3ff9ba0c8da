import type { ListItem, PhrasingContent } from 'mdast';
import type { Claim, Source } from '../../../core/model/model.ts';
import { analyse } from '../../../core/standing/analyse.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Edition } from '../../parts/edition.ts';
import { sourceLine } from '../../parts/sourceLine.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { item, link, paragraph, words } from './nodes.ts';

/** A claim in the list of references: its sentence with its address, and how it stands. */
export function claimItem(claim: Claim, edition: Edition): ListItem {
  const { label, sentence } = describeStanding(analyse(claim).standing);
  const { retracted } = claim;
  return item(
    paragraph(
      link(wholeAddressOf(claim, edition), claim.claim),
      words(
        retracted
          ? `${messages.signs.stop}${messages.retraction.standing.label}${messages.signs.colon}${retracted.why}`
          : `${messages.signs.stop}${label}${messages.signs.colon}${sentence}`,
      ),
    ),
  );
}

/**
 * A source in the list of references: its line with its address, its title, and where it can be
 * read.
 */
export function sourceItem(source: Source, edition: Edition): ListItem {
  const elsewhere = [
    ...(source.url === undefined ? [] : [{ label: messages.source.ownPage, url: source.url }]),
    ...(source.archived === undefined
      ? []
      : [{ label: messages.source.archived, url: source.archived }]),
    ...(source.seenIn
      ? [
          {
            label: `${messages.source.seenIn} (${source.seenIn.publisher})`,
            url: source.seenIn.url,
          },
        ]
      : []),
  ];
  return item(
    paragraph(
      link(wholeAddressOf(source, edition), sourceLine(source, edition).name),
      words(`${messages.signs.colon}${source.title}${messages.signs.stop}`),
      ...(elsewhere.length === 0
        ? [words(messages.source.noLink)]
        : elsewhere.flatMap(({ label, url }, i): PhrasingContent[] => [
            words(`${i === 0 ? '' : ' '}${label}${messages.signs.colon}`),
            link(url, url),
            words('.'),
          ])),
    ),
  );
}
