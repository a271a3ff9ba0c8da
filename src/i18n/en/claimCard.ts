/**
 * The words of the card at a mark. They go to the browser with its script, so no other words stand
 * in this file.
 */
export const claimCard = {
  previous: 'Claim before this one',
  next: 'Next claim',
  place: (n: number, of: number) => `${n} of ${of}`,
  close: 'Close',
};
