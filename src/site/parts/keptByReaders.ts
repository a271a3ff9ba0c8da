/**
 * The class of what a text consists of and whose id is made of an editor's words. Reader View
 * leaves out what has a class or an id with a word such as “social”, “related” or “sponsor” in it,
 * unless there is also a word such as “article” (`REGEXPS` of @mozilla/readability).
 */
export const keptByReaders = 'in-article';
