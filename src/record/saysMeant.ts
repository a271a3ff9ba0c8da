/** What people write for `says` when the words of the record do not come to mind. Without this list "no" would be taken for a slip of "so". */
const words: { [meant: string]: readonly string[] } = {
  so: ['yes', 'true', 'y', 'confirmed', 'confirms', 'confirm', 'agrees', 'agree', 'for'],
  otherwise: ['no', 'not so', 'false', 'n', 'denied', 'denies', 'deny', 'disagrees', 'disagree', 'against', 'not'],
  'in part': ['partly', 'partially', 'some', 'mixed', 'both', 'part'],
  'no comment': ['silent', 'none', 'declined', 'declined to comment', 'unknown', 'nothing', 'n/a', 'null', '-'],
  withdrawn: ['retracted', 'taken back', 'withdraws'],
};

/** The word of the record that somebody means who writes `says: yes`. */
export function saysMeant(written: string): string | undefined {
  return Object.keys(words).find((meant) => words[meant]!.includes(written.trim().toLowerCase()));
}
