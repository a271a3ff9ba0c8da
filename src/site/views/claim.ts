import { analyse } from '../../core/standing/analyse.ts';
import { dayOfClaim } from '../../core/model/dayOfRecord.ts';
import type { Claim, Says } from '../../core/model/model.ts';
import { describeEntries } from '../../core/standing/describeEntries.ts';
import type { Position } from '../../core/standing/positions.ts';
import { lookedUntil, silentOn } from '../../core/standing/silence.ts';
import { join } from '../../core/standing/words.ts';
import { addressOf } from '../parts/addressOf.ts';
import { chainView, type ChainView } from '../diagram/chainView.ts';
import { changesOfClaimView, type ChangesView } from '../parts/changes/changesView.ts';
import {
  correctionView,
  newestFirst,
  type CorrectionView,
} from '../parts/changes/correctionView.ts';
import { dateView, dayView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { messages } from '../../i18n/messages.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { proseHtml } from '../parts/prose/proseHtml.ts';
import { reuseView, type ReuseView } from '../formats/share/reuseView.ts';
import { sourceInPrint, type SourceInPrint } from '../parts/sourceLine.ts';
import { claimSections } from '../parts/sections.ts';
import { accountsView, type AccountView } from '../parts/claim/accountsView.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import { originViews, type OriginView } from '../parts/claim/originView.ts';
import { speakerViews, type SpeakerView } from '../parts/claim/statementView.ts';
import { usesOf, type Use } from '../parts/claim/usesOf.ts';

/** Everything that a claim's page shows. */
export interface ClaimView {
  line: ClaimLine;
  /** The reason for its standing, in a sentence. */
  sentence: string;
  /** What would change its standing, in one or two sentences. */
  sensitivity: string;
  /** For a contested claim, the strongest account of either position. */
  accounts: AccountView[];
  /** Sides that differ within, and sides that have said nothing, each in a sentence. */
  sidesNotes: string[];
  chain: ChainView;
  /** The articles that use it, each with the sentences around the link. */
  uses: Use[];
  about: NamedLink[];
  speakers: SpeakerView[];
  origins: OriginView[];
  history: { date: DateView; line: Pick<ClaimLine, 'standing' | 'label'>; entries: string }[];
  against: { claim: ClaimLine; note: string }[];
  changes: ChangesView;
  body: string;
  asOf?: DateView;
  /** Every source of its statements and reports, for the printed page. */
  sources: SourceInPrint[];
  corrections: CorrectionView[];
  retracted?: { date: DateView; why: string };
  reuse: ReuseView;
}

export function claimView(claim: Claim, edition: Edition): ClaimView {
  const day = dayOfClaim(claim);
  return {
    line: claimLine(claim, edition),
    sentence: analyse(claim).standing.sentence,
    sensitivity: analyse(claim).sensitivity.sentence,
    accounts: accountsView(claim, edition),
    sidesNotes: sidesNotes(claim, edition),
    chain: chainView(claim, edition),
    uses: usesOf(claim, edition),
    about: claim.about.map((actor) => ({
      name: actor.name,
      address: addressOf(actor, edition.base),
    })),
    speakers: speakerViews(claim.statements, edition, analyse(claim).positionChanges),
    origins: originViews(claim, edition),
    history: analyse(claim).history.map(
      ({ day, standing: { rule }, entries, changed }, i, rows) => ({
        date: dayView(day, edition, { year: rows[i - 1]?.day.slice(0, 4) !== day.slice(0, 4) }),
        line: { standing: rule.id, label: changed ? rule.label : messages.claim.still(rule.short) },
        entries: describeEntries(entries),
      }),
    ),
    against: claim.against.map((against) => ({
      claim: claimLine(against.claim, edition),
      note: against.note,
    })),
    changes: changesOfClaimView(claim, edition),
    reuse: reuseView(claim, edition),
    body: proseHtml(claim.body, edition, { taken: Object.values(claimSections) }),
    sources: [...new Set([...claim.statements, ...claim.reports].map(({ source }) => source))].map(
      (source) => sourceInPrint(source, edition),
    ),
    ...(day !== undefined && { asOf: dayView(day, edition) }),
    corrections: newestFirst(claim.corrections).map((correction) =>
      correctionView(correction, edition),
    ),
    ...(claim.retracted && {
      retracted: { date: dateView(claim.retracted.at, edition), why: claim.retracted.why },
    }),
  };
}

/**
 * Names the sides whose actors disagree, and the sides concerned that have said nothing, with the
 * day up to which the newsroom has looked.
 */
function sidesNotes(claim: Claim, edition: Edition): string[] {
  const names = (positions: readonly Position[], says: Says) =>
    join(
      positions
        .filter((position) => position.says.includes(says))
        .map(({ actor }) => ({ name: actor.name })),
    );
  const divided = analyse(claim)
    .sides.filter((side) => side.divided)
    .map(({ side, positions }) =>
      messages.claim.dividedSide(side.name, names(positions, 'so'), names(positions, 'otherwise')),
    );
  const silent = silentOn(claim),
    [article] = claim.articles,
    day = article && lookedUntil(claim, article);
  return [
    ...divided,
    ...(silent.length > 0 && day !== undefined
      ? [
          messages.claim.silent(
            join(silent.map(({ name }) => ({ name }))),
            dayView(day, edition).text,
          ),
        ]
      : []),
  ];
}
