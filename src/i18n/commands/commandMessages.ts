import type { Problem } from '../../core/markdown/problem.ts';
import type { Plural } from '../plural.ts';

/**
 * The words of commands in another language than English: those that they say most often. What
 * stands between braces in an English message is put into the same braces of the other.
 */
export interface CommandMessages {
  severities: { readonly [severity in Problem['severity']]: string };
  counts: { readonly [severity in Problem['severity']]: Plural };
  and: string;
  none: string;
  messages: readonly (readonly [english: string, own: string])[];
}
