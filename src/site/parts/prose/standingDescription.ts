import { standings } from '../../../core/standing/standings.ts';
import { messages } from '../../../i18n/messages.ts';
import type { ClaimLine } from '../claimLine.ts';

/** The id of the element that describes a standing to screen readers, on every page with marks. */
export function standingDescription(standing: ClaimLine['standing']): string {
  return `standing-${standing}`;
}

/** The descriptions of all standings, by the ids of their elements. */
export function standingDescriptions(): { id: string; words: string }[] {
  return [
    ...standings.map(({ id }) => ({
      id: standingDescription(id),
      words: messages.standings[id].label,
    })),
    { id: standingDescription('retracted'), words: messages.retraction.standing.label },
  ];
}
