import { readFile } from 'node:fs/promises';
import { rolldown, type Plugin } from 'rolldown';
import { translatedFile } from './translatedFile.ts';

const folder = new URL('../client/without/', import.meta.url);
const name = 'virtual:without';

/** What shows a page without some of its sources: a script, and its style. */
interface WithoutFiles {
  script: string;
  style: string;
}

/**
 * The script that shows a page without some of its sources, as one small file with the words of a
 * language, and its style. They are not among Astro's files, of which every page would carry a part.
 */
export function withoutFiles(language = 'en'): Promise<WithoutFiles> {
  const known = made.get(language) ?? makeFiles(language);
  made.set(language, known);
  return known;
}

const made = new Map<string, Promise<WithoutFiles>>();

async function makeFiles(language: string): Promise<WithoutFiles> {
  const [script, css] = await Promise.all([
    bundleScript(language),
    readFile(new URL('without.css', folder), 'utf8'),
  ]);
  return { script, style: withoutSpace(css) };
}

async function bundleScript(language: string): Promise<string> {
  const bundle = await rolldown({
    input: 'src/client/without/without.ts',
    platform: 'browser',
    logLevel: 'warn',
    plugins: [
      {
        name: 'sourceline-without-words',
        resolveId: (id) => {
          const file = /\/i18n\/en\/([\w-]+\.ts)$/.exec(id)?.[1];
          return file && translatedFile(file, language, new URL('../../', import.meta.url));
        },
      },
    ],
  });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return code;
}

/** A stylesheet without its comments and line breaks. */
function withoutSpace(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Gives the pages these files as the module `virtual:without`. */
export function withoutModule(language: string): Plugin {
  return {
    name: 'sourceline-without',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { script, style } = await withoutFiles(language);
      return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};\n`;
    },
  };
}
