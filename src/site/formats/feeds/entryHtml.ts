import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type {
  Article,
  Claim,
  Figure,
  Prose,
  Report,
  Statement,
} from '../../../core/model/model.ts';
import type { Change, Entrance } from '../../../core/standing/changes.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { describeChange } from '../../parts/changes/describeChange.ts';
import { describeSays } from '../../parts/claim/describeSays.ts';
import { dayView } from '../../parts/dateView.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { sourceLine } from '../../parts/sourceLine.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { figureOgImage } from '../ogImage/figureOgImage.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { ogImageSize } from '../ogImage/ogImageView.ts';
import { proseBlocks } from '../markdown/proseBlocks.ts';
import { xml } from '../xml.ts';

/**
 * The beginning of a new story: its dek and its brief. The standing of a claim stands in brackets
 * after its link, since a feed reader draws no mark.
 */
export function briefHtml(article: Article, edition: Edition): string {
  return [
    paragraph(xml(article.dek)),
    list(article.brief.map((point) => inlineHtml(point, edition))),
    ...(article.picture ? [pictureHtml(article.picture, edition)] : []),
    paragraph(link(wholeAddressOf(article, edition), messages.feed.wholeStory)),
  ].join('');
}

/** The figure that stands for a story: its card, where it is drawn, and what it shows in words. */
function pictureHtml(figure: Figure, edition: Edition): string {
  const { title, alt, credit, data } = figure;
  const kind = messages.figure.kinds[data.kind];
  const card = figureOgImage(figure, edition);
  const { width, height } = ogImageSize;
  const image = `<img src="${xml(wholeAddress(ogImageAddress(card, rootOf(edition)), edition))}" alt="" width="${width / 2}" height="${height / 2}">`;
  return [
    ...(card.picture ? [paragraph(image)] : []),
    paragraph(
      `${xml(kind)}: ${link(wholeAddressOf(figure, edition), title)}. ${xml(alt)} ${xml(credit)}`,
    ),
  ].join('');
}

/** The claims that came to a story on a day, each with its standing and its sentence. */
export function entrancesHtml(these: readonly Entrance[], edition: Edition): string {
  return list(
    these.map(({ claim, to }) => {
      const { label, sentence } = describeStanding(to);
      return `${link(wholeAddressOf(claim, edition), messages.claim.titleWithStanding(label, claim.claim))}. ${xml(sentence)}`;
    }),
  );
}

/** A change: what was said, by whom, in which words and where; what was put right; or what came. */
export function changeHtml(
  change: Exclude<Change, { type: 'source' }>,
  within: Article | Claim,
  edition: Edition,
): string {
  const { detail } = describeChange(change, edition);
  const story =
    within.type === 'article'
      ? paragraph(messages.feed.inStory(link(wholeAddressOf(within, edition), within.title)))
      : '';
  switch (change.type) {
    case 'standing': {
      const { from, to, entries } = change;
      return [
        ...(from
          ? [
              paragraph(
                xml(
                  messages.embed.standingChange(
                    describeStanding(from).short,
                    describeStanding(to).short,
                  ),
                ),
              ),
            ]
          : []),
        paragraph(xml(describeStanding(to).sentence)),
        list(entries.map((said) => saidHtml(said, edition))),
      ].join('');
    }
    case 'position':
      return [
        paragraph(xml(detail)),
        list(
          [...change.from.statements, ...change.to.statements].map((said) =>
            saidHtml(said, edition),
          ),
        ),
      ].join('');
    case 'correction':
      return [
        paragraph(xml(messages.corrections.was + messages.signs.colon + change.correction.was)),
        paragraph(
          `${xml(messages.corrections.now + messages.signs.colon)}${inlineHtml(change.correction.now, edition)}`,
        ),
        story,
      ].join('');
    case 'update':
      return paragraph(inlineHtml(change.update.what, edition)) + story;
    case 'words':
      return (
        paragraph(
          `${link(wholeAddressOf(change.source, edition), sourceLine(change.source, edition).name)}${messages.signs.colon}${xml(detail)}`,
        ) + story
      );
    case 'answer':
    case 'retraction':
      return paragraph(xml(detail)) + story;
  }
}

/** “Donald Trump says otherwise: “At the conclusion …”. Truth Social, 18 August 2025.” */
function saidHtml(said: Statement | Report, edition: Edition): string {
  const { source, quotes, day } = said;
  const who = said.type === 'statement' ? said.actor.name : source.publisher;
  const line = sourceLine(source, edition);
  const words = quotes.map((quote) => xml(messages.quotation.quoted(quote))).join(' ');
  return `<strong>${xml(who)}</strong> ${xml(describeSays(said, edition))}${words && messages.signs.colon + words}${messages.signs.stop}${link(wholeAddressOf(source, edition), line.name)}${messages.signs.comma}${xml(dayView(day, edition).text)}`;
}

/** Prose with whole addresses, and the standing of each claim in brackets after its link. */
function inlineHtml(prose: Prose, edition: Edition): string {
  const tree = toHast({ type: 'root', children: proseBlocks(prose, edition) });
  return toHtml(sanitize(tree)).replace(/^<p>([^]*)<\/p>$/, '$1');
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function link(address: string, words: string): string {
  return `<a href="${xml(address)}">${xml(words)}</a>`;
}
