/** What a translated passage says of an original that has changed since. */
export const translation = {
  changedOn: (day: string) =>
    `The original was changed on ${day}. This follows what it said before.`,
  changed: 'The original has been changed since this was translated.',
  removed: 'The original no longer says this.',
  added: 'The original says more here, which is not translated yet.',
};

/** The same of an edition in plain language, of the article itself. */
export const plainEdition = {
  changedOn: (day: string) =>
    `The article was changed on ${day}. This follows what it said before.`,
  changed: 'The article has been changed since this was written.',
  removed: 'The article no longer says this.',
  added: 'The article says more here, which is not written in plain language yet.',
};
