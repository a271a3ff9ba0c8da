import type { StandingId } from '../core/standing/standings.ts';

/**
 * The words of what is shared: of the pictures, of what is said for them, and of the explainer as
 * Markdown.
 */
export const shareWords = {
  asOf: (day: string) => `as of ${day}`,
  recordOf: (day: string) => `The record as of ${day}`,
  listed: (what: string, names: string[], more: boolean) =>
    `${what}: ${names.join('; ')}${more ? '; …' : ''}`,
  references: 'References',
  markdown: 'As Markdown, with its references',
  retractedOn: (day: string, why: string) => `Retracted on ${day}. ${why}`,

  /** What is said for the picture of a claim, of an explainer and of the site. */
  ofClaim: (claim: string, label: string, day: string | undefined, sentence: string) =>
    `${label}${day === undefined ? '' : ` as of ${day}`}: “${claim}”. ${sentence}`,
  ofArticle: (
    title: string,
    day: string,
    tally: { count: number; label: string; standing: StandingId }[],
  ) =>
    `“${title}”. ${tally.length === 0 ? 'Its claims' : `Its claims: ${tally.map(({ count, label }) => `${count} ${label}`).join(', ')},`} as of ${day}.`,
  ofRetracted: (title: string, why: string) => `Retracted: “${title}”. ${why}`,
  ofSite: (name: string, tagline: string) => `${name}. ${tagline}`,
};
