import type { PositionChange } from '../../../core/standing/positions.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';

/**
 * A change of position in words, with both days: "Changed position: says so in part on 18 August
 * 2025, then says otherwise on 19 August 2025".
 */
export function describePositionChange({ from, to }: PositionChange, edition: Edition): string {
  return messages.position.changed(
    describePositionOnDay(from, edition),
    describePositionOnDay(to, edition),
  );
}

/** A position in words, with the day of it: "says so in part on 18 August 2025". */
export function describePositionOnDay(
  { day, says }: Pick<PositionChange['from'], 'day' | 'says'>,
  edition: Edition,
): string {
  const verbs = says.map((each) => messages.position.verb[each]);
  return messages.position.onDay(
    dayView(day, edition).text,
    formatList(verbs, edition.record.site.language),
  );
}
