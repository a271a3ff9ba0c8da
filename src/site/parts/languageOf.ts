import { keptByName } from '../../i18n/keptByName.ts';

/**
 * The language of words that stand on a page in another: nothing when they need no mark of it.
 * Words whose letters are not those of the language are a translation or a description:
 * `languageOf('What he disclosed', 'ru', 'en')` //=> undefined
 */
export function languageOf(words: string, language: string, page: string): string | undefined {
  const [of, on] = [localeOf(language), localeOf(page)];
  return of.language === on.language || !lettersOf(of.script ?? 'Latn').test(words)
    ? undefined
    : language;
}

/**
 * The name of a language in the page's, where it is another: `foreignLanguage('ru', 'en-GB')` //=>
 * 'Russian'.
 */
export function foreignLanguage(language: string, page: string): string | undefined {
  if (localeOf(language).language === localeOf(page).language) return undefined;
  return namesIn(page).of(language) ?? language;
}

/** The script in which a language is written, where that is known. */
export function scriptOf(language: string): string | undefined {
  return localeOf(language).script;
}

/** A language with the script in which it is written where nothing else is said. */
const localeOf = keptByName((language) => new Intl.Locale(language).maximize());

const namesIn = keptByName((page) => new Intl.DisplayNames(page, { type: 'language' }));

/**
 * Some scripts go by names of their own that a regular expression does not know: then any letter
 * will do.
 */
const lettersOf = keptByName((script) => {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return /\p{Letter}/u;
  }
});
