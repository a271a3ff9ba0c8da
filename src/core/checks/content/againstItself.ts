import { countedFrom, isBefore } from '../../dates/order.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Actor, Claim, Report, Statement } from '../../model/model.ts';
import { literalsBehind } from '../../standing/derived.ts';
import { originKey } from '../../standing/entriesOn.ts';
import { sourcesBehind } from '../../standing/origins.ts';
import { holderOf, isMemberOf, partiesTo, sideOn } from '../../standing/parties.ts';
import type { ContentCheck } from '../check.ts';

export const againstItself: ContentCheck = {
  scope: 'content',
  rules: {
    'says-both': {
      severity: 'error',
      explanation:
        'One actor who says so and otherwise in one source at one time would make a claim contested by itself. A change of position has two times.',
    },
    'nothing-withdrawn': {
      severity: 'warning',
      explanation:
        'Only who said or reported something before can withdraw it, and nothing of that is on record.',
    },
  },
  check: checkAgainstItself,
  examples: {
    'An actor who says both, and withdrawals of nothing': `
=== sources/gazette.md
---
title: What the Gazette has
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-20
language: en
basis: witnessed
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: host, says: otherwise, source: host-post }
                         ^^^^^^^^^ “host” says so and otherwise of this claim in “host-post”, at one time (statements 1 and 2). Keep the one that is meant, or write \`in part\` with the part that is so. If it changed its position, give each statement its time in \`when\`.
  - { actor: guest, says: withdrawn, source: guest-post }
                          ^^^^^^^^^ warning: “guest” withdraws what it has not said: nothing earlier of it is recorded on this claim. Record what it said before, or write \`says: otherwise\` if it denies the claim.
reports:
  - { source: gazette, says: withdrawn }
                             ^^^^^^^^^ warning: “Gazette” withdraws what it has not reported: nothing earlier of it is recorded on this claim. Record its earlier report, or write \`says: otherwise\` if it reports the opposite.
---
`,
  },
};

/** Entries of one claim that cannot both be meant. */
function checkAgainstItself(linked: LinkedRecord): Problem[] {
  return linked.record.claims.flatMap((claim) => {
    const entry = linked.entryOf.get(claim);
    return entry ? [...saysBoth(entry, claim), ...withdrawsNothing(entry, claim)] : [];
  });
}

function saysBoth(entry: AnyEntry, { statements }: Claim): Problem[] {
  const outright = statements
    .filter(({ says }) => says === 'so' || says === 'otherwise')
    .sort((a, b) => a.index - b.index);
  const together = Map.groupBy(outright, ({ actor, source }) => `${actor.id} ${source.id}`);
  return [...together.values()].flatMap((all) => {
    const later = all.find((each) => against(each, all));
    const earlier = later && against(later, all);
    return later && earlier
      ? [
          problemAt(entry, ['statements', later.index, 'says'], {
            rule: 'says-both',
            message: `“${later.actor.id}” says so and otherwise of this claim in “${later.source.id}”, at one time (statements ${earlier.index + 1} and ${later.index + 1}).`,
            todo: 'Keep the one that is meant, or write `in part` with the part that is so. If it changed its position, give each statement its time in `when`.',
          }),
        ]
      : [];
  });
}

/** An earlier entry that says the opposite, and that no date puts before or behind this one. */
function against(one: Statement, all: readonly Statement[]): Statement | undefined {
  return all.find(
    (other) =>
      other.index < one.index &&
      other.says !== one.says &&
      !isBefore(countedFrom(one.when), countedFrom(other.when)) &&
      !isBefore(countedFrom(other.when), countedFrom(one.when)),
  );
}

function withdrawsNothing(entry: AnyEntry, claim: Claim): Problem[] {
  const withdrawals = [...claim.statements, ...claim.reports].filter(
    ({ says }) => says === 'withdrawn',
  );
  if (withdrawals.length === 0) return [];
  const earlier = entriesBehind(claim);
  const parties = partiesTo(claim);
  const isSaid = (withdrawal: Statement | Report) =>
    earlier.some(
      (each) =>
        // What overlaps may have been said before.
        !isBefore(withdrawal.when, each.when) && isOfSame(withdrawal, each, parties),
    );
  return withdrawals
    .filter((withdrawal) => !isSaid(withdrawal))
    .map((withdrawal) =>
      problemAt(entry, [`${withdrawal.type}s`, withdrawal.index, 'says'], {
        severity: 'warning',
        rule: 'nothing-withdrawn',
        ...(withdrawal.type === 'statement'
          ? {
              message: `“${withdrawal.actor.id}” withdraws what it has not said: nothing earlier of it is recorded on this claim.`,
              todo: 'Record what it said before, or write `says: otherwise` if it denies the claim.',
            }
          : {
              message: `“${withdrawal.source.publisher}” withdraws what it has not reported: nothing earlier of it is recorded on this claim.`,
              todo: 'Record its earlier report, or write `says: otherwise` if it reports the opposite.',
            }),
      }),
    );
}

/**
 * What may be taken back on a claim: what is said of it, and what is said of other claims so that
 * it follows for this one.
 */
function entriesBehind(claim: Claim): (Statement | Report)[] {
  const own = [...claim.statements, ...claim.reports].filter(
    ({ says }) => says !== 'withdrawn' && says !== 'no comment',
  );
  const others = literalsBehind(claim)
    .filter((literal) => literal.claim !== claim)
    .flatMap(({ claim: other, says }) =>
      [...other.statements, ...other.reports].filter((each) => each.says === says),
    );
  return [...own, ...others];
}

/** Whether an entry is of whoever withdraws, or of somebody of its side, so that it may be meant. */
function isOfSame(
  withdrawal: Statement | Report,
  entry: Statement | Report,
  parties: ReadonlySet<Actor>,
): boolean {
  const isOutletOf = (one: Report, other: Report) =>
    sourcesBehind([other]).some((source) => originKey(source) === originKey(one.source));
  if (withdrawal.type === 'report' && entry.type === 'report' && isOutletOf(withdrawal, entry))
    return true;
  const before = speakersOf(entry);
  const withdrawing =
    withdrawal.type === 'statement' ? speakersOf(withdrawal) : publishersOf(withdrawal);
  return withdrawing.some((one) => before.some((other) => speakTogether(one, other, parties)));
}

/** The actors whose word an entry is: a speaker and its side; of a report its people and outlet. */
function speakersOf(entry: Statement | Report): Actor[] {
  if (entry.type === 'statement') return [entry.actor, ...(entry.side ? [entry.side] : [])];
  const people = sourcesBehind([entry]).flatMap((source) => [source.person, ...source.people]);
  return [entry.person, ...entry.people, ...people]
    .filter((each) => typeof each === 'object')
    .concat(publishersOf(entry));
}

function publishersOf(report: Report): Actor[] {
  return sourcesBehind([report]).flatMap(({ publisherActor }) => publisherActor ?? []);
}

/** Whether two actors are one, or of one side, or one belongs to the other. */
function speakTogether(one: Actor, other: Actor, parties: ReadonlySet<Actor>): boolean {
  const [a, b] = [holderOf(one), holderOf(other)];
  return (
    a === b ||
    a.side === b.side ||
    sideOn(a, parties) === sideOn(b, parties) ||
    isMemberOf(a, b) ||
    isMemberOf(b, a)
  );
}
