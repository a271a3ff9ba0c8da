import type { PositionChange } from '../../../core/standing/positions.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { list } from '../../../i18n/inWords.ts';
import { labels } from '../../../i18n/labels.ts';

/**
 * A change of position in words, with both days: "Changed position: says so in part on 18 August
 * 2025, then says otherwise on 19 August 2025".
 */
export function moveWords({ from, to }: PositionChange, edition: Edition): string {
  const held = ({ day, says }: PositionChange['from']) =>
    labels.heldOn(
      dayView(day, edition).text,
      list(
        says.map((each) => labels.saysOf[each]),
        edition.record.site.language,
      ),
    );
  return labels.movedBetween(held(from), held(to));
}
