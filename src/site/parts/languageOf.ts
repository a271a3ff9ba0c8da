/**
 * The language of words that stand on a page in another: nothing when they need no mark of it.
 * Words whose letters are not those of the language are a translation or a description:
 * `languageOf('What he disclosed', 'ru', 'en')` //=> undefined
 */
export function languageOf(words: string, language: string, page: string): string | undefined {
  const [of, on] = [new Intl.Locale(language).maximize(), new Intl.Locale(page).maximize()];
  return of.language === on.language || !lettersOf(of.script ?? 'Latn').test(words)
    ? undefined
    : language;
}

/**
 * Some scripts go by names of their own that a regular expression does not know: then any letter
 * will do.
 */
function lettersOf(script: string): RegExp {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return /\p{Letter}/u;
  }
}

/**
 * The name of a language in the page's, where it is another: `foreignLanguage('ru', 'en-GB')` //=>
 * 'Russian'.
 */
export function foreignLanguage(language: string, page: string): string | undefined {
  if (new Intl.Locale(language).language === new Intl.Locale(page).language) return undefined;
  return new Intl.DisplayNames(page, { type: 'language' }).of(language) ?? language;
}
