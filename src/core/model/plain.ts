/**
 * Stands for a language: the file `call-to-moscow.plain.md` says an article in plain language, in
 * the site's own. It is a translation of it, with the same claims, and no edition of the site.
 */
export const plain = 'plain';
