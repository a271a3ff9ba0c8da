/** What an old address says. */
export const movedWords = {
  title: (name: string, site: string) => `Moved: ${name} – ${site}`,
  heading: 'This page has moved',
  what: 'What stood here is at another address:',
};
