/** The words of what other sites show in a frame. */
export const embedWords = {
  asOf: (day: string) => `As of ${day}`,
  /** Of what changed on a later day, as by a correction. */
  saidUpTo: (day: string) => `What was said up to ${day}`,
  lastChange: (day: string, what: string) => `Last change, ${day}: ${what}`,
  becomes: (from: string, to: string) => `${from}, then ${to}`,
  since: (label: string, day: string) => `${label} since ${day}`,
  openClaim: 'Who says what, with every source',
  openStory: 'The whole story, with every source',
  timelineOf: (title: string) => `Timeline: ${title}`,
};
