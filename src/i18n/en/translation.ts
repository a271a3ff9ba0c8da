/** What a translated passage says of an original that has changed since. */
export const translation = {
  changedOn: (day: string) =>
    `The original was changed on ${day}. This follows what it said before.`,
  changed: 'The original has been changed since this was translated.',
  removed: 'The original no longer says this.',
  added: 'The original says more here, which is not translated yet.',
};
