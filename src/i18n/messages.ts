import { baseLanguage } from '../core/model/baseLanguage.ts';
import { ar } from './ar.ts';
import { complete, type Catalogue } from './complete.ts';
import { de } from './de.ts';
import { en, type Dictionary } from './en.ts';
import { uk } from './uk.ts';
import { fr } from './fr.ts';
import { languageInForce } from './language.ts';

/** One line for each language that has a catalogue beside English. */
const catalogues: { readonly [language: string]: Catalogue } = { ar, de, fr, uk };

/** The languages that have a catalogue, by their codes. */
export const languages: readonly string[] = ['en', ...Object.keys(catalogues)];

/**
 * The messages for a language (`en-GB`, `de`), in English where its catalogue lacks one. English
 * where there is no catalogue for it.
 */
export function messagesFor(language: string): Dictionary {
  const known = chosen.get(language) ?? completed(language)?.dictionary ?? en;
  chosen.set(language, known);
  return known;
}

const chosen = new Map<string, Dictionary>();

/** The names of the messages that the catalogue of a language lacks; all, where there is none. */
export function missingMessages(language: string): readonly string[] | 'all' {
  return baseLanguage(language) === 'en' ? [] : (completed(language)?.missing ?? 'all');
}

function completed(language: string): ReturnType<typeof complete> | undefined {
  const code = baseLanguage(language);
  const catalogue = catalogues[code];
  if (!catalogue) return undefined;
  const known = dictionaries.get(code) ?? complete(catalogue, en);
  dictionaries.set(code, known);
  return known;
}

const dictionaries = new Map<string, ReturnType<typeof complete>>();

/**
 * The messages in the language in force (`language.ts`). A module must read them when it is called,
 * not when it is loaded.
 */
export const messages = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(en).map((group) => [
      group,
      { enumerable: true, get: () => messagesFor(languageInForce())[group as keyof Dictionary] },
    ]),
  ),
) as Dictionary;
