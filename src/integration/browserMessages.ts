import type { Plugin } from 'vite';
import { translatedFile } from './translatedFile.ts';

const english = /\/i18n\/en\/([\w-]+\.ts)$/;

/**
 * Gives the scripts of the browser the messages of one language (`de-AT`): a script imports those
 * that it needs from `src/i18n/en/`, and gets the file of the same name in the folder of that
 * language, if there is one. So a script carries one language, and only its own messages.
 */
export function browserMessages(language: string, root: URL): Plugin {
  return {
    name: 'sourceline-browser-messages',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = english.exec(id)?.[1];
      if (!file || !importer?.includes('/src/client/')) return undefined;
      return translatedFile(file, language, root);
    },
  };
}
