import { analyse, type HistoryDay } from '../../core/standing/analyse.ts';
import { contributorsTo } from '../../core/standing/contributors.ts';
import { dayOfClaim } from '../../core/standing/dayOfRecord.ts';
import type { Actor, Claim, Says } from '../../core/model/model.ts';
import type { Position } from '../../core/standing/positions.ts';
import { leastRemovalFrom } from '../../core/standing/leastRemoval.ts';
import { silentOn } from '../../core/standing/silence.ts';
import { addressOf } from '../parts/addressOf.ts';
import { chainView, type ChainView } from '../diagram/chainView.ts';
import { standingSteps, type StandingSteps } from '../diagram/standingSteps.ts';
import { changesOfClaimView, type ChangesView } from '../parts/changes/changesView.ts';
import { newestFirst } from '../parts/changes/correctionView.ts';
import { objectionView, type ObjectionView } from '../parts/changes/objectionView.ts';
import { dateView, dayView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import { formatAlternatives } from '../../i18n/formatList.ts';
import { describeStanding } from '../../i18n/describeStanding.ts';
import { messages } from '../../i18n/messages.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { proseHtml } from '../parts/prose/proseHtml.ts';
import { reuseView, type ReuseView } from '../formats/share/reuseView.ts';
import { sourceInPrint, type SourceInPrint } from '../parts/sourceLine.ts';
import { claimSections } from '../parts/sections.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import { followsView, impliesView, type RelatedClaimView } from '../parts/claim/followsView.ts';
import { originViews, type OriginView } from '../parts/claim/originView.ts';
import { sidesView, type SideView } from '../parts/claim/sidesView.ts';
import { usesOf, type Use } from '../parts/claim/usesOf.ts';

/** A day of the history of a claim's standing. */
export interface HistoryRow {
  date: DateView;
  line: Pick<ClaimLine, 'standing' | 'label'>;
  entries: string;
}

/** Everything that a claim's page shows. */
export interface ClaimView {
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  line: ClaimLine;
  /** The reason for its standing, in a sentence. */
  sentence: string;
  /** Whether there is anybody whom a reader may leave out. */
  canLeaveOut: boolean;
  /** What would change its standing, in one or two sentences; none of a stated position. */
  sensitivity?: string;
  /** Sides that differ within, and sides that have said nothing, each in a sentence. */
  sidesNotes: string[];
  chain: ChainView;
  /** The articles that use it, each with the sentences around the link. */
  uses: Use[];
  about: NamedLink[];
  sides: SideView[];
  origins: OriginView[];
  history: HistoryRow[];
  /** The history, drawn; none of a single day. */
  steps?: StandingSteps;
  /** Claims from which something follows for this one, and those that follow from it or not. */
  follows: RelatedClaimView[];
  leadsTo: RelatedClaimView[];
  against: RelatedClaimView[];
  changes: ChangesView;
  /** Objections and answers, the newest first. */
  objections: ObjectionView[];
  body: string;
  asOf?: DateView;
  /** Every source of its statements and reports, for the printed page. */
  sources: SourceInPrint[];
  retracted?: { date: DateView; why: string };
  reuse: ReuseView;
}

export function claimView(claim: Claim, edition: Edition): ClaimView {
  const day = dayOfClaim(claim);
  const { sensitivity } = analyse(claim);
  const steps = standingSteps(claim, edition);
  return {
    behind: behindNotes(claim, edition),
    line: claimLine(claim, edition),
    sentence: describeStanding(analyse(claim).standing).sentence,
    ...(sensitivity && {
      sensitivity: messages.sensitivity.sentence(sensitivity, leastRemovalFrom(claim)),
    }),
    canLeaveOut: contributorsTo(claim).length > 0,
    sidesNotes: sidesNotes(claim, edition),
    chain: chainView(claim, edition),
    uses: usesOf(claim, edition),
    about: claim.about.map((actor) => ({
      name: actor.name,
      address: addressOf(actor, edition),
    })),
    sides: sidesView(claim, edition),
    origins: originViews(claim, edition),
    history: analyse(claim).history.map((each, i, rows) =>
      historyRow(claim, each, rows[i - 1], edition),
    ),
    ...(steps && { steps }),
    follows: followsView(claim, edition),
    leadsTo: impliesView(claim, edition),
    against: claim.against.map((against) => ({
      claim: claimLine(against.claim, edition),
      note: against.note,
    })),
    changes: changesOfClaimView(claim, edition),
    objections: newestFirst(claim.objections).map((each) => objectionView(each, edition)),
    reuse: reuseView(claim, edition),
    body: proseHtml(claim.body, edition, { taken: Object.values(claimSections) }),
    sources: [...new Set([...claim.statements, ...claim.reports].map(({ source }) => source))].map(
      (source) => sourceInPrint(source, edition),
    ),
    ...(day !== undefined && { asOf: dayView(day, edition) }),
    ...(claim.retracted && {
      retracted: { date: dateView(claim.retracted.at, edition), why: claim.retracted.why },
    }),
  };
}

/**
 * Names the sides whose actors disagree, and the sides concerned that have said nothing, with the
 * day on which the newsroom last looked, where it has said so.
 */
function sidesNotes(claim: Claim, edition: Edition): string[] {
  const names = (positions: readonly Position[], says: Says) =>
    messages.text.joinNames(
      positions
        .filter((position) => position.says.includes(says))
        .map(({ actor }) => ({ name: actor.name })),
    );
  const divided = analyse(claim)
    .sides.filter((side) => side.divided)
    .map(({ side, positions }) =>
      messages.claim.dividedSide(side.name, names(positions, 'so'), names(positions, 'otherwise')),
    );
  const silent = silentOn(claim);
  const looked = claim.lookedAgain && dateView(claim.lookedAgain, edition).text;
  return [
    ...divided,
    ...(silent.length > 0 ? [messages.claim.silent(namesOf(silent, edition), looked)] : []),
  ];
}

function namesOf(silent: readonly Actor[], { record }: Edition): string {
  const names = silent.map(({ name }) => messages.text.withinSentence(name));
  return formatAlternatives(names, record.site.language);
}

/** The year is given where it is not that of the row before. */
function historyRow(
  claim: Claim,
  { day, standing, entries, retracted, changed }: HistoryDay,
  before: HistoryDay | undefined,
  edition: Edition,
): HistoryRow {
  const { label, short } = describeStanding(standing);
  return {
    date: dayView(day, edition, { year: before?.day.slice(0, 4) !== day.slice(0, 4) }),
    line: { standing: standing.row.id, label: changed ? label : messages.claim.still(short) },
    entries: messages.describeEntries(entries, { retracted, claim }),
  };
}
