/**
 * The colour of a standing, as tokens.css gives it to `[data-standing]`; that of text where there
 * is none.
 */
export function accentOf(standing: string | undefined): string {
  return `var(--${standing === undefined ? 'ink' : (accents[standing] ?? standing)})`;
}

/** Standings whose colour has another's name. */
const accents: { [standing: string]: string } = {
  open: 'quiet',
  denied: 'contested',
  isolated: 'contested',
  upheld: 'documented',
  stated: 'one-side',
  none: 'quiet',
  retracted: 'quiet',
};
