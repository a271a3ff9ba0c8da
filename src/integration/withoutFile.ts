import type { Plugin } from 'rolldown';
import { bundleWithWords } from './bundleWithWords.ts';

const name = 'virtual:without';

/**
 * Gives the pages, as the module `virtual:without`, the script that shows a page without some of
 * its sources: one small file for each language. It is not among Astro's files, of which every page
 * would carry a part.
 */
export function withoutModule(languages: readonly string[]): Plugin {
  return {
    name: 'sourceline-without',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const scripts = await Promise.all(
        languages.map(async (language) => [
          language,
          await bundleWithWords('src/client/without/without.ts', language, { minify: true }),
        ]),
      );
      return `export const scripts = ${JSON.stringify(Object.fromEntries(scripts))};\n`;
    },
  };
}
