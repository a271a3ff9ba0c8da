/** What an id is: a–z, 0–9 and single hyphens, so that it is an address as it stands. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
