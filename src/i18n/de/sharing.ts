/** Geht mit seinem Skript an den Browser: nur diese Wörter stehen in dieser Datei. */
export const sharing = {
  title: 'Teilen',
  copy: 'Link kopieren',
  copyTo: (what: string) => `Link kopieren: ${what}`,
  quoted: (words: string) => `„${words}“`,
  copied: 'Link kopiert',
  copyFromAddressBar: 'Bitte den Link aus der Adresszeile kopieren',
  send: 'Teilen …',
  listen: 'Vorlesen',
  stop: 'Anhalten',
  printText: 'Nur den Text drucken',
  copyCode: 'Code kopieren',
  copyText: 'Kopieren',
  textCopied: 'Kopiert',
  selectText: 'Bitte den Text markieren und kopieren',
};
