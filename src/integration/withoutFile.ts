import { rolldown, type Plugin } from 'rolldown';
import { translatedFile } from './translatedFile.ts';

const name = 'virtual:without';

/**
 * The script that shows a page without some of its sources, as one small file with the words of a
 * language. It is not among Astro's files, of which every page would carry a part.
 */
export function withoutScript(language = 'en'): Promise<string> {
  const known = made.get(language) ?? bundleScript(language);
  made.set(language, known);
  return known;
}

const made = new Map<string, Promise<string>>();

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

/** Gives the pages that script as the module `virtual:without`. */
export function withoutModule(language: string): Plugin {
  return {
    name: 'sourceline-without',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      return `export const script = ${JSON.stringify(await withoutScript(language))};\n`;
    },
  };
}
