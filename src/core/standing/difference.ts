import type { Claim, Record, Report, Statement } from '../model/model.ts';
import { order } from '../markdown/problem.ts';
import type { PositionChange } from './positions.ts';
import { analyse, type Standing } from './analyse.ts';

/** What an edit does to one claim. */
export interface Difference {
  id: string;
  /** What it claims: after the edit, or before it where it goes. */
  sentence: string;
  /** Its standing before; none when the claim appears. */
  from?: Standing;
  /** Its standing after; none when the claim goes. */
  to?: Standing;
  /** The statements and reports that are new in its record, and those that are gone from it. */
  added: (Statement | Report)[];
  removed: (Statement | Report)[];
  /** Changes of position that only the later record holds. */
  positionChanges: PositionChange[];
  /**
   * Whether the standing is another without a dated cause: something was taken out or reworded, and
   * no correction says so.
   */
  withoutCause: boolean;
  /** Whether the edit retracts the claim, or takes its retraction back. */
  retraction?: 'new' | 'gone';
  /** The articles that show it, by id, before or after. */
  articles: string[];
}

/**
 * What an edit does to the record: the claims that are new or gone, or whose standing or positions
 * have changed; sorted by id.
 */
export function differenceOf(before: Record, after: Record): Difference[] {
  const [old, current] = [byId(before.claims), byId(after.claims)];
  // A claim that was renamed is the one that it was.
  for (const claim of after.claims)
    for (const id of claim.formerly) {
      const was = old.get(id);
      if (!was || current.has(id) || old.has(claim.id)) continue;
      old.delete(id);
      old.set(claim.id, was);
    }
  return [...new Set([...old.keys(), ...current.keys()])].sort(order).flatMap((id) => {
    const difference = differenceOfClaim(id, old.get(id), current.get(id));
    const matters =
      difference.from?.row !== difference.to?.row ||
      difference.positionChanges.length > 0 ||
      difference.retraction !== undefined;
    return matters ? [difference] : [];
  });
}

function differenceOfClaim(
  id: string,
  before: Claim | undefined,
  after: Claim | undefined,
): Difference {
  const from = before && analyse(before).standing;
  const to = after && analyse(after).standing;
  const added = missingFrom(before, after);
  const removed = missingFrom(after, before);
  const isChanged = from !== undefined && to !== undefined && from.row !== to.row;
  const articles = [before, after].flatMap((claim) => claim?.articles ?? []);
  return {
    id,
    sentence: (after ?? before)?.claim ?? '',
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    added,
    removed,
    positionChanges: newPositionChanges(before, after),
    withoutCause:
      isChanged && (removed.length > 0 || added.length === 0) && !hasNewCorrection(before, after),
    ...retractionOf(before, after),
    articles: [...new Set(articles.map((article) => article.id))].sort(order),
  };
}

function retractionOf(
  before: Claim | undefined,
  after: Claim | undefined,
): Pick<Difference, 'retraction'> {
  const [was, is] = [before, after].map((claim) => claim?.retracted !== undefined);
  if (!after || was === is) return {};
  return { retraction: is ? 'new' : 'gone' };
}

/** Whether the claim, or an article about it, has a correction that it did not have before. */
function hasNewCorrection(before: Claim | undefined, after: Claim | undefined): boolean {
  return (
    (after?.corrections.length ?? 0) > (before?.corrections.length ?? 0) ||
    correctionsIn(after) > correctionsIn(before)
  );
}

/**
 * The entries of the other claim that this one does not have. Entries are compared by who, what,
 * where and when, so that a corrected comma is no change.
 */
function missingFrom(claim: Claim | undefined, other: Claim | undefined): (Statement | Report)[] {
  const known = new Set([...(claim?.statements ?? []), ...(claim?.reports ?? [])].map(keyOf));
  return [...(other?.statements ?? []), ...(other?.reports ?? [])].filter(
    (said) => !known.has(keyOf(said)),
  );
}

function keyOf(said: Statement | Report): string {
  const via = said.type === 'report' ? said.via.map((source) => source.id) : [];
  return [
    said.type,
    said.type === 'statement' ? said.actor.id : said.source.id,
    said.says,
    said.source.id,
    said.day,
    said.type === 'report' ? said.basis : '',
    ...via,
  ].join(' ');
}

function newPositionChanges(before: Claim | undefined, after: Claim | undefined): PositionChange[] {
  const key = ({ actor, from, to }: PositionChange) =>
    [actor.id, from.says, to.day, to.says].join(' ');
  const known = new Set((before ? analyse(before).positionChanges : []).map(key));
  return after && before
    ? analyse(after).positionChanges.filter((change) => !known.has(key(change)))
    : [];
}

/** How many corrections of articles concern a claim. */
function correctionsIn(claim: Claim | undefined): number {
  return (claim?.articles ?? [])
    .flatMap((article) => article.corrections)
    .filter((correction) => correction.claim?.id === claim?.id).length;
}

function byId(claims: readonly Claim[]): Map<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
