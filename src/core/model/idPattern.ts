/**
 * How many letters an id has at most. A name in a file system has 255, and to an id come the ending
 * of a format and that of its packed copy.
 */
export const longestId = 200;

/**
 * What an id is: a–z, 0–9 and single hyphens, so that it is an address as it stands; no longer than
 * `longestId`.
 */
export const idPattern = new RegExp(`^(?=.{1,${longestId}}$)[a-z0-9]+(-[a-z0-9]+)*$`);
