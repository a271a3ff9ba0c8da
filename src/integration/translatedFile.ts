import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baseLanguage } from '../core/model/baseLanguage.ts';

/**
 * The file of that name in the folder of messages of a language (`de-AT`); undefined where it has
 * none, and for English.
 */
export function translatedFile(file: string, language: string, root: URL): string | undefined {
  const code = baseLanguage(language);
  const path = fileURLToPath(new URL(`src/i18n/${code}/${file}`, root));
  return code !== 'en' && existsSync(path) ? path : undefined;
}
