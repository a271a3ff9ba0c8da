/** Signs between words that an editor, a record and this catalogue give, with their spaces. */
export const signs = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
};
