import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Claim } from '../../../core/model/model.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { accountsView, type AccountView } from '../../parts/claim/accountsView.ts';
import { positionGroups } from '../../parts/claim/positionGroups.ts';
import { dayView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import {
  cutAtWord,
  frameOf,
  retractedParts,
  type CardAccount,
  type CardFigure,
  type OgImageView,
} from './ogImageView.ts';

/** A claim with its standing; where accounts differ, with both. */
export function claimOgImage(claim: Claim, edition: Edition): OgImageView {
  const { claim: title, retracted } = claim;
  const frame = {
    ...frameOf(`claims/${claim.id}`, edition.record.site),
    is: 'claim',
    title,
  } as const;
  if (retracted) return { ...frame, ...retractedParts(title, retracted, edition) };
  const { standing } = analyse(claim);
  const { label, sentence } = describeStanding(standing);
  const last = dayOfClaim(claim);
  const day = last === undefined ? undefined : dayView(last, edition).text;
  const [so, otherwise] = accountsView(claim, edition);
  return {
    ...frame,
    above: { text: label, standing: standing.row.id },
    ...(day !== undefined && { day: messages.socialCard.asOf(day) }),
    ...(so && otherwise
      ? { accounts: [cardAccount(so, claim, edition), cardAccount(otherwise, claim, edition)] }
      : { words: sentence }),
    figures: { left: [], right: voicesIn(claim) },
    alt: messages.socialCard.claimAlt(title, label, day, sentence),
  };
}

function cardAccount(
  { says, who, quotes, asReported, note }: AccountView,
  claim: Claim,
  edition: Edition,
): CardAccount {
  const others = positionGroups(claim, edition)
    .filter((group) => group.says === says)
    .flatMap((group) => group.who.map(({ name }) => name))
    .filter((name) => name !== who);
  const names = [who, ...new Set(others)];
  const [quote] = quotes;
  const words =
    quote === undefined
      ? (asReported ?? note ?? '')
      : messages.quotation.quoted(cutAtWord(quote.text, mostOfAQuote));
  return {
    says,
    label: messages.position[names.length > 1 ? 'ofSeveral' : 'ofOne'][says],
    who: formatList(
      names.length > 3
        ? [...names.slice(0, 2), messages.socialCard.andMore(names.length - 2)]
        : names,
      edition.record.site.language,
    ),
    // Of several, whose words they are.
    words: names.length > 1 && words !== '' ? messages.socialCard.wordsOf(who, words) : words,
  };
}

const mostOfAQuote = 110;

/** How many voices say so and otherwise; where there is none, how many accounts there are. */
function voicesIn(claim: Claim): CardFigure[] {
  const { origins, standing } = analyse(claim);
  const { row, evidence } = standing;
  const { so, otherwise } = evidence;
  const figure = (n: number, label: string) => ({ number: String(n), label });
  if (row.id === 'stated') return [];
  if (so.voices + otherwise.voices > 0)
    return [
      figure(so.voices, messages.socialCard.voicesSo(so.voices)),
      figure(otherwise.voices, messages.socialCard.voicesOtherwise(otherwise.voices)),
    ];
  const accounts = origins.filter(({ says }) => says === 'so').length;
  return accounts === 0 ? [] : [figure(accounts, messages.socialCard.accountsSo(accounts))];
}
