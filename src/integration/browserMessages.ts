import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const english = /\/i18n\/en\/([\w-]+\.ts)$/;

/**
 * Gives the scripts of the browser the messages of one language (`de-AT`): a script imports those
 * that it needs from `src/i18n/en/`, and gets the file of the same name in the folder of that
 * language, if there is one. So a script carries one language, and only its own messages.
 */
export function browserMessages(language: string, root: URL): Plugin {
  const folder = new URL(`src/i18n/${language.toLowerCase().split('-')[0]}/`, root);
  return {
    name: 'sourceline-browser-messages',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = english.exec(id)?.[1];
      if (!file || !importer?.includes('/src/client/')) return undefined;
      const translated = fileURLToPath(new URL(file, folder));
      return existsSync(translated) ? translated : undefined;
    },
  };
}
