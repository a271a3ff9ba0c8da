import { AsyncLocalStorage } from 'node:async_hooks';
import { askForLanguage } from '../../i18n/language.ts';

const language = new AsyncLocalStorage<string>();
askForLanguage(() => language.getStore());

/**
 * Does something in the words of a language, and all that follows from it: several pages, each in
 * its own language, can be made at one time.
 */
export function speakIn<T>(of: string, say: () => T): T {
  return language.run(of, say);
}
