/** The words for taking a page along in another form. */
export const takeWords = {
  cite: 'Cite',
  text: 'Text',
  data: 'JSON',
  follow: 'Follow',
  embed: 'Embed',
  embedCode: 'Code for another site',
  feeds: 'Feed',
  feedNames: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
};
