/**
 * On whom a report rests: its own eyes, people it names, people it does not name. `not said`: we
 * read it, and it does not say. `unknown`: we have not read it, and what we read of it does not
 * tell.
 */
export const basisWords = ['witnessed', 'named', 'unnamed', 'not said', 'unknown'] as const;
