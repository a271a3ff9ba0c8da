/** The forms in which an article can be read, each before the time that it takes. */
export const lengths = {
  plain: 'In plain language',
  brief: 'In brief',
  text: 'The text',
  record: 'The whole record',
};
