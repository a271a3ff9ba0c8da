import { describeEntries } from '../../../core/standing/describeEntries.ts';
import type { Change } from '../../../core/standing/changes.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { list } from '../../../i18n/inWords.ts';
import { labels } from '../../../i18n/labels.ts';
import { sourceLine } from '../sourceLine.ts';
import { changeLabels } from '../../../i18n/changeLabels.ts';

/**
 * A change in plain words: what it is called by itself, and what there is to say of it (a sentence
 * or two, or nothing).
 */
export function changeWords(change: Change, edition: Edition): { title: string; detail: string } {
  switch (change.kind) {
    case 'standing': {
      const {
        claim: { claim },
        from,
        to,
      } = change;
      return {
        title: from
          ? changeLabels.became(claim, from.rule.short, to.rule.short)
          : changeLabels.entered(claim, to.rule.short),
        detail: `${describeEntries(change.entries)} ${to.sentence}`,
      };
    }
    case 'position':
      return {
        title: changeLabels.moved(change.actor.name, change.claim.claim),
        detail: positionSentences(change, edition),
      };
    case 'retraction':
      return {
        title: change.claim
          ? labels.retractedTitle(change.claim.claim)
          : changeLabels.storyRetracted,
        detail: change.retraction.why,
      };
    case 'correction':
      return {
        title: changeLabels.corrected(change.correction.now.text),
        detail: changeLabels.said(change.correction.was, change.correction.now.text),
      };
    case 'answer':
      return {
        title: changeLabels.answered(change.question.question.text),
        detail: `${change.claim.claim}: ${change.standing.sentence}`,
      };
    case 'source':
      return {
        title: changeLabels.source(sourceLine(change.source, edition).name),
        detail: change.source.title,
      };
  }
}

/**
 * What was said before and what after, each with its day: "18 August 2025: says so in part. 19
 * August 2025: says otherwise."
 */
function positionSentences(
  { from, to }: Pick<Change & { kind: 'position' }, 'from' | 'to'>,
  edition: Edition,
): string {
  const said = ({ day, says }: typeof from) =>
    labels.onDay(
      dayView(day, edition).text,
      list(
        says.map((each) => labels.saysOf[each]),
        edition.record.site.language,
      ),
    );
  return `${said(from)}. ${said(to)}.`;
}
