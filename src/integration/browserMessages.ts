import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { translatedFile } from './translatedFile.ts';

const english = /\/i18n\/en\/([\w-]+)\.ts$/;
const prefix = '\0sourceline-messages:';
/**
 * The module that has the messages of another language, where the page is in one: one for the page
 * of the search and one for all others, so that neither loads a part that both share.
 */
const ofPage = (name: string) => `${prefix}page:${name === 'search' ? 'search' : 'other'}`;

/**
 * Gives the scripts of the browser the messages of one language: a script imports those that it
 * needs from `src/i18n/en/`, and gets the file of the same name in the folder of the language of
 * the site (`de-AT`), if there is one. Where there are editions in `others`, a page in one of them
 * loads the messages of its language instead, and every other page loads nothing more.
 */
export function browserMessages(
  language: string,
  root: URL,
  others: readonly string[] = [],
): Plugin {
  const pathIn = (of: string, name: string) =>
    translatedFile(`${name}.ts`, of, root) ??
    fileURLToPath(new URL(`src/i18n/en/${name}.ts`, root));
  return {
    name: 'sourceline-browser-messages',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(prefix)) return id;
      const name = english.exec(id)?.[1];
      if (name === undefined || !importer?.includes('/src/client/')) return undefined;
      return others.length === 0
        ? translatedFile(`${name}.ts`, language, root)
        : `${prefix}one:${name}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const [kind, of = ''] = id.slice(prefix.length).split(':');
      if (kind === 'one') return messagesOfPage(of, pathIn(language, of));
      if (kind === 'all') return allOf((name) => pathIn(of, name));
      // Named so, a part is loaded without the helper that Vite adds to every page for it.
      const partIn = (other: string) =>
        this.environment.mode === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: `${prefix}all:${other}`, name: other })}`
          : JSON.stringify(`${prefix}all:${other}`);
      return messagesIn(others.map((other) => ({ language: other, part: partIn(other) })));
    },
  };
}

/** The files of messages that scripts import, each by a name that is short in their code. */
const files = { a: 'claimCard', b: 'revisit', c: 'search', d: 'sharing' };

function allOf(pathOf: (name: string) => string): string {
  return Object.entries(files)
    .map(([short, name]) => `export { ${name} as ${short} } from ${JSON.stringify(pathOf(name))};`)
    .join('\n');
}

/** A module with the messages of a file: those that the page has loaded, or those of the site. */
function messagesOfPage(name: string, own: string): string {
  const short = Object.entries(files).find(([, each]) => each === name)![0];
  return [
    `import { ${name} as own } from ${JSON.stringify(own)};`,
    `import { chosen } from ${JSON.stringify(ofPage(name))};`,
    `export const ${name} = chosen.${short} || own;`,
  ].join('\n');
}

/** A module with all messages of the language of the page, where it is another than the site's. */
function messagesIn(others: readonly { language: string; part: string }[]): string {
  const choices = others.map(
    ({ language, part }) =>
      `document.documentElement.lang === ${JSON.stringify(language)} && (await import(/* @vite-ignore */ ${part}))`,
  );
  return `export const chosen = ${choices.join(' || ')};`;
}
