/** The language of the site: that of every page which no other language is asked for. */
let ofSite = 'en';
let asked: () => string | undefined = () => undefined;

/**
 * The language in which words are to be said just now: that of the page which is being made, else
 * that of the site.
 */
export function languageInForce(): string {
  return asked() ?? ofSite;
}

/** Chooses the language of the site, where the content is read and before any page is made. */
export function setLanguage(language: string): void {
  ofSite = language;
}

/**
 * Sets what tells the language of the page that is being made; nothing for the language of the
 * site.
 */
export function askForLanguage(ask: () => string | undefined): void {
  asked = ask;
}
