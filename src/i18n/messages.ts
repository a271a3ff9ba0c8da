import { de } from './de.ts';
import { en, type Dictionary } from './en.ts';

/** One line for each language that has a dictionary. */
const dictionaries: { readonly [language: string]: Dictionary } = { en, de };

/**
 * The messages for a language (`en-GB`, `de`). English where there is no dictionary for it.
 */
export function messagesFor(language: string): Dictionary {
  return dictionaries[language.toLowerCase().split('-')[0]!] ?? en;
}

/** The messages of the site, which is in one language: see `setLanguage`. */
export let messages: Dictionary = en;

/**
 * Chooses the language of `messages`. To be called where the content is read, before any page is
 * made; a module must read `messages` when it is called, not when it is loaded.
 */
export function setLanguage(language: string): void {
  messages = messagesFor(language);
}
