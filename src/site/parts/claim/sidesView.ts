import { analyse } from '../../../core/standing/analyse.ts';
import type { Actor, Claim, Says, Statement } from '../../../core/model/model.ts';
import { dateOfOrigin, type Origin } from '../../../core/standing/origins.ts';
import { addressOf } from '../addressOf.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dayOf } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { describePositionChange } from './describePositionChange.ts';
import { peopleOf } from './positionGroups.ts';
import { statementView, type StatementView } from './statementView.ts';

/** All that is said one way of a claim: by people on the record, and by reports from elsewhere. */
export interface SideView {
  says: Says;
  label: string;
  speakers: {
    name: string;
    address: string;
    /** The actor that the speaker speaks for. */
    speaksFor?: string;
    /** Its changes of position, each with both days, where this is the one that it holds. */
    moved: string[];
    /** What it says of the claim itself. */
    statements: StatementView[];
    /** What it says of others, from which the same follows. */
    derived: { from: FollowsFrom; statement: StatementView }[];
  }[];
  /** What outlets report of the claim itself; then of others, from which the same follows. */
  reports: { from?: FollowsFrom; outlets: OutletLine[] }[];
}

/** An outlet, with the day and with those on whom it rests. */
interface OutletLine {
  name: string;
  address: string;
  note: string;
}

/** The claim of which something is said, and how what is shown follows from that. */
export interface FollowsFrom {
  label: string;
  claim: ClaimLine;
}

const order: Says[] = ['so', 'otherwise', 'in part', 'leaves open', 'no comment', 'withdrawn'];

/** What is said of a claim, by what is said; the statements in the order of their days. */
export function sidesView(claim: Claim, edition: Edition): SideView[] {
  const { origins } = analyse(claim);
  return order.flatMap((says) => {
    const speakers = speakersWho(claim, says, edition);
    const own = origins.filter((origin) => origin.says === says);
    const count = speakers.length + own.length;
    return count === 0
      ? []
      : [
          {
            says,
            label: messages.position[count === 1 ? 'ofOne' : 'ofSeveral'][says],
            speakers,
            reports: reportGroups(own, edition),
          },
        ];
  });
}

function speakersWho(claim: Claim, says: Says, edition: Edition): SideView['speakers'] {
  const { positionChanges, derived } = analyse(claim);
  const statements = [...claim.statements, ...derived.statements].filter(
    (statement) => statement.says === says,
  );
  return [...Map.groupBy(statements, ({ actor }) => actor)].map(([actor, these]) => ({
    name: actor.name,
    address: addressOf(actor, edition),
    ...speaksFor(actor),
    moved: positionChanges
      .filter(({ to }) => to.statements.some((statement) => these.includes(statement)))
      .map((change) => describePositionChange(change, edition)),
    statements: these
      .filter(({ isDerived }) => !isDerived)
      .map((statement) => statementView(statement, edition)),
    derived: these
      .filter(({ isDerived }) => isDerived)
      .map((statement) => derivedView(statement, edition)),
  }));
}

function derivedView(
  statement: Statement,
  edition: Edition,
): SideView['speakers'][number]['derived'][number] {
  return {
    from: followsFrom(statement.claim, statement.saysThere ?? statement.says, edition),
    statement: statementView(statement, edition),
  };
}

function followsFrom(claim: Claim, saysThere: Says, edition: Edition): FollowsFrom {
  return {
    label: messages.position.followsFrom[saysThere === 'otherwise' ? 'otherwise' : 'so'],
    claim: claimLine(claim, edition),
  };
}

function speaksFor({ speaksFor: whom }: Actor): { speaksFor?: string } {
  return whom
    ? { speaksFor: messages.position.speaksFor(messages.text.withinSentence(whom.name)) }
    : {};
}

function reportGroups(origins: readonly Origin[], edition: Edition): SideView['reports'] {
  const keyOf = ({ isDerived, report }: Origin) =>
    isDerived ? `${report.says} ${report.claim.id}` : '';
  const groups = Map.groupBy(
    origins.toSorted((a, b) => Number(a.isDerived ?? false) - Number(b.isDerived ?? false)),
    keyOf,
  );
  return [...groups.values()].map((group) => {
    const [{ isDerived, report }] = group as [Origin, ...Origin[]];
    return {
      ...(isDerived && { from: followsFrom(report.claim, report.says, edition) }),
      outlets: group.map((origin) => outletLine(origin, edition)),
    };
  });
}

function outletLine(origin: Origin, edition: Edition): OutletLine {
  return {
    name: origin.source.publisher,
    address: addressOf(origin.source, edition),
    note: messages.position.reportedOn(dayOf(dateOfOrigin(origin), edition).text, peopleOf(origin)),
  };
}
