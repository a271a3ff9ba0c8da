import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { translatedFile } from './translatedFile.ts';

const english = /\/i18n\/en\/([\w-]+\.ts)$/;
const prefix = '\0sourceline-messages:';

/**
 * Gives the scripts of the browser the messages of one language: a script imports those that it
 * needs from `src/i18n/en/`, and gets the file of the same name in the folder of the language of the
 * site (`de-AT`), if there is one. Where there are editions in `others`, a page in one of them loads
 * that file of its language instead, and every other page loads nothing more.
 */
export function browserMessages(
  language: string,
  root: URL,
  others: readonly string[] = [],
): Plugin {
  return {
    name: 'sourceline-browser-messages',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = english.exec(id)?.[1];
      if (!file || !importer?.includes('/src/client/')) return undefined;
      return others.length === 0 ? translatedFile(file, language, root) : `${prefix}${file}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const file = id.slice(prefix.length);
      const pathIn = (of: string) =>
        translatedFile(file, of, root) ?? fileURLToPath(new URL(`src/i18n/en/${file}`, root));
      // Named so, a file is loaded without the helper that Vite adds to every page for it.
      const partIn = (of: string) =>
        this.environment.mode === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: pathIn(of) })}`
          : JSON.stringify(pathIn(of));
      return chosenByPage(
        file.replace(/\.ts$/, ''),
        pathIn(language),
        others.map((other) => ({ language: other, part: partIn(other) })),
      );
    },
  };
}

/** A module with messages in the language of the page: its own, or a part that is loaded. */
function chosenByPage(
  name: string,
  own: string,
  others: readonly { language: string; part: string }[],
): string {
  const choices = others.map(
    ({ language, part }) =>
      `l === ${JSON.stringify(language)} ? (await import(/* @vite-ignore */ ${part})).${name} : `,
  );
  return [
    `import { ${name} as own } from ${JSON.stringify(own)};`,
    'const l = document.documentElement.lang;',
    `export const ${name} = ${choices.join('')}own;`,
  ].join('\n');
}
