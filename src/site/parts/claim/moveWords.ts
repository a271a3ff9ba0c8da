import type { PositionChange } from '../../../core/standing/positions.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * A change of position in words, with both days: "Changed position: says so in part on 18 August
 * 2025, then says otherwise on 19 August 2025".
 */
export function moveWords({ from, to }: PositionChange, edition: Edition): string {
  const held = ({ day, says }: PositionChange['from']) =>
    messages.position.onDay(
      dayView(day, edition).text,
      formatList(
        says.map((each) => messages.position.verb[each]),
        edition.record.site.language,
      ),
    );
  return messages.position.changed(held(from), held(to));
}
