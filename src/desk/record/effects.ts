import type { Reading } from '../../core/model/readRecord.ts';
import { differenceOf } from '../../core/standing/difference.ts';
import { desk } from '../../i18n/en/desk.ts';

/** One thing that the unsaved changes do, as a sentence. */
export interface Effect {
  /** The sentence; where it speaks of a claim, `claim` stands between these two. */
  before: string;
  claim?: { file: string; text: string };
  after: string;
  /** Whether an editor should look at it again. */
  warns: boolean;
}

/**
 * What an edit does to the record: standings and positions, sentences that sound too sure, and
 * problems.
 */
export function effectsOf(before: Reading, now: Reading): Effect[] {
  return [...standingEffects(before, now), ...problemEffects(before, now)];
}

function standingEffects(before: Reading, now: Reading): Effect[] {
  const claims = new Map(
    [before, now].flatMap(({ record }) => record.claims.map((claim) => [claim.id, claim])),
  );
  const files = new Map(
    now.entries.map(({ collection, id, file }) => [`${collection}/${id}`, file]),
  );
  const unread = new Map(
    now.linked.unreadFiles.map(({ collection, id, file }) => [`${collection}/${id}`, file]),
  );
  const unsure = countsOf(now).errors > 0;
  return differenceOf(before.record, now.record).map((difference) => {
    const lost = unread.get(`claims/${difference.id}`);
    const { start, end } =
      lost !== undefined
        ? desk.unreadable
        : desk.effect({ ...difference, withoutCause: difference.withoutCause && !unsure });
    return {
      before: start,
      claim: {
        file: files.get(`claims/${difference.id}`) ?? lost ?? '',
        text: claims.get(difference.id)?.claim ?? difference.id,
      },
      after: end,
      warns: difference.withoutCause && !unsure,
    };
  });
}

/** Sentences that sound surer than the record are only looked for where there is no error. */
function problemEffects(before: Reading, now: Reading): Effect[] {
  const [old, current] = [countsOf(before), countsOf(now)];
  const said = (text: string, warns: boolean): Effect[] =>
    text === '' ? [] : [{ before: text, after: '', warns }];
  return [
    ...(old.errors === 0 && current.errors === 0
      ? said(desk.tooSure(current.tooSure - old.tooSure), current.tooSure > old.tooSure)
      : []),
    ...said(desk.errorsChange(current.errors - old.errors), current.errors > old.errors),
  ];
}

function countsOf({ problems }: Reading): { errors: number; tooSure: number } {
  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    tooSure: problems.filter(({ rule }) => rule === 'wording').length,
  };
}
