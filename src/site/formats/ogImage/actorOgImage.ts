import { analyse } from '../../../core/standing/analyse.ts';
import type { Actor, Statement } from '../../../core/model/model.ts';
import type { PositionChange } from '../../../core/standing/positions.ts';
import { order } from '../../../core/markdown/problem.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { describePositionChange, reportersOf } from '../../parts/claim/describePositionChange.ts';
import { dayOf } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { speakersFor } from '../../parts/speakersFor.ts';
import { storiesWith } from '../../parts/storiesWith.ts';
import { cutAtWord, frameOf, type OgImageView } from './ogImageView.ts';

/** An actor: what it said last, positions that moved first. */
export function actorOgImage(actor: Actor, edition: Edition): OgImageView {
  const { record } = edition;
  const statements = [actor, ...speakersFor(actor, record)]
    .flatMap((each) => each.statements)
    .filter(({ claim }) => !claim.retracted)
    .toSorted((a, b) => order(b.day, a.day));
  const moved = [...new Set(statements.map(({ claim }) => claim))].flatMap((claim) =>
    analyse(claim).positionChanges.filter((change) => change.actor === actor),
  );
  const stories = storiesWith(actor, record);
  const figure = (n: number, label: string) => (n === 0 ? [] : [{ number: String(n), label }]);
  return {
    ...frameOf(`actors/${actor.id}`, record.site),
    is: 'actor',
    title: actor.name,
    above: { text: actor.role },
    entries: entriesOf(moved, statements, edition),
    figures: {
      left: figure(stories.length, messages.socialCard.stories(stories.length)),
      right:
        moved.length > 0
          ? figure(moved.length, messages.socialCard.movedPositions(moved.length))
          : figure(statements.length, messages.socialCard.statements(statements.length)),
    },
    alt: messages.socialCard.actorAlt(actor.name, actor.role, statements.length, moved.length),
  };
}

const most = 2;
const lettersOfEntry = 96;

function entriesOf(
  moved: readonly PositionChange[],
  statements: readonly Statement[],
  edition: Edition,
): OgImageView['entries'] {
  const changed = new Set(moved.map(({ claim }) => claim));
  const latest = [...new Map(statements.map((each) => [each.claim, each])).values()].filter(
    ({ claim }) => !changed.has(claim),
  );
  return [
    ...moved
      .toSorted((a, b) => order(b.to.day, a.to.day))
      .map((change) => ({
        small: describePositionChange(change, edition),
        text: cutAtWord(change.claim.claim, lettersOfEntry),
      })),
    ...latest.map((statement) => ({
      small: whenSaid(statement, edition),
      text: cutAtWord(statement.claim.claim, lettersOfEntry),
    })),
  ].slice(0, most);
}

/** "Says so, 19 August 2025, as reported by Daily Sabah" */
function whenSaid(statement: Statement, edition: Edition): string {
  const reporters = reportersOf([statement]);
  return [
    messages.position.ofOne[statement.says],
    dayOf(statement.when, edition).text,
    ...(reporters.length > 0
      ? [messages.quotation.asReported(formatList(reporters, edition.record.site.language))]
      : []),
  ].join(messages.signs.comma);
}
