/**
 * The words for a reader who leaves sources out. They go to the browser with the script that shows
 * it, so no other words stand in this file.
 */
export const without = {
  /** The link to the choice, and its title. */
  ask: 'What if you leave out a source?',
  intro:
    'Tick whom you would leave out: a side with its own words, an outlet with all that we know through it alone, a work. What we publish stays as it is, above.',
  groups: { so: 'Those who say so', otherwise: 'Those who say otherwise', other: 'Also on record' },
  /** A work that counts for itself, and its publisher. */
  work: (title: string, publisher: string) => `“${title}” (${publisher})`,
  nothing: 'Nothing is left out.',
  leftOut: (names: string) => `Left out by you: ${names}.`,
  published: (short: string) => `As published: ${short}.`,
  /** How it stands without `n` of them. */
  left: (n: number, short: string) => `Without ${n === 1 ? 'that voice' : 'them'}: ${short}.`,
  same: (n: number) => `Without ${n === 1 ? 'that voice' : 'them'}: the same.`,
  copy: 'Copy link to this choice',
  copied: 'Link copied',
  copyFromAddressBar: 'Copy the link from the address bar',
  everywhere: (names: string) => `Leave out ${names} on the whole site`,
  putBack: (name: string) => `Put ${name} back`,
  putAllBack: 'Put everything back',
  /** The bar of every page while outlets are left out, by its name and in words. */
  bar: 'Left out by you',
  leftOutHere: 'Left out by you, in this browser alone:',
  byLink: (names: string) => `Left out by the link that you followed: ${names}.`,
  asPublished: 'See the page as published',
  /** Above the second row of a strip: of how many claims `n` stand otherwise. */
  secondRow: (names: string, n: number, of: number) =>
    n === 0
      ? `Without ${names}: each of ${of} claims stands as published`
      : `Without ${names}: ${n} of ${of} claims ${n === 1 ? 'stands' : 'stand'} otherwise`,
};
