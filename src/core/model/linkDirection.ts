/** Whether the words of a link say what the claim says, or the opposite. */
export type LinkDirection = 'so' | 'otherwise';

/** What the title of a link to a claim may be. */
export const linkDirections: readonly LinkDirection[] = ['so', 'otherwise'];

/** The direction that a title gives; without one, `so`. */
export function linkDirection(title: string | null | undefined): LinkDirection {
  return title === 'otherwise' ? 'otherwise' : 'so';
}
