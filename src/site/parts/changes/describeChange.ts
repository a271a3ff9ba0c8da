import type { Change } from '../../../core/standing/changes.ts';
import { datesOfHeld, verbsOf } from '../claim/describePositionChange.ts';
import type { Edition } from '../edition.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { describeSeen } from '../describeSeen.ts';
import { sourceLine } from '../sourceLine.ts';

/**
 * A change in plain words: what it is called by itself, and what there is to say of it (a sentence
 * or two, or nothing).
 */
export function describeChange(
  change: Change,
  edition: Edition,
): { title: string; detail: string } {
  switch (change.type) {
    case 'standing': {
      const {
        claim: { claim },
        from,
        to,
      } = change;
      const after = describeStanding(to);
      return {
        title: from
          ? messages.changes.standing(claim, describeStanding(from).short, after.short)
          : messages.changes.entered(claim, after.short),
        detail: `${messages.describeEntries(change.entries, change)} ${after.sentence}`,
      };
    }
    case 'position':
      return {
        title: messages.changes.position(change.actor.name, change.claim.claim),
        detail: positionSentences(change, edition),
      };
    case 'retraction':
      return {
        title: change.claim
          ? messages.retraction.title(change.claim.claim)
          : messages.changes.articleRetracted,
        detail: change.retraction.why,
      };
    case 'correction':
      return {
        title: messages.changes.corrected(change.correction.now.text),
        detail: messages.changes.correctedFrom(change.correction.was, change.correction.now.text),
      };
    case 'update':
      return { title: messages.changes.added(change.update.what.text), detail: '' };
    case 'answer':
      return {
        title: messages.changes.answered(change.question.question.text),
        detail: `${change.claim.claim}${messages.signs.colon}${describeStanding(change.standing).sentence}`,
      };
    case 'words': {
      const { source, seen } = change;
      const { name } = sourceLine(source, edition);
      return {
        title: messages.changes.words[seen.words](name),
        detail: describeSeen(seen, edition),
      };
    }
    case 'source':
      return {
        title: messages.changes.source(sourceLine(change.source, edition).name),
        detail: change.source.title,
      };
  }
}

/**
 * What was said before and what after, each with its day or hour: "18 August 2025: says so in part. 19
 * August 2025: says otherwise."
 */
function positionSentences(
  { from, to }: Pick<Change & { type: 'position' }, 'from' | 'to'>,
  edition: Edition,
): string {
  const change = { from, to };
  const said = (which: 'from' | 'to') =>
    datesOfHeld(change, which, edition)
      .map(({ date, says }) =>
        messages.claim.onDay(date, verbsOf(says, edition.record.site.language)),
      )
      .join(messages.signs.stop);
  return `${said('from')}${messages.signs.stop}${said('to')}.`;
}
