import { rolldown } from 'rolldown';
import { translatedFile } from './translatedFile.ts';

const root = new URL('../../', import.meta.url);

/**
 * Bundles a module as one JavaScript file that needs nothing else. What it imports of the messages
 * (`src/i18n/en/`) is in a language (`de-AT`), in English where that has none.
 */
export async function bundleWithWords(
  entry: string,
  language: string,
  { minify }: { minify: boolean },
): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    logLevel: 'warn',
    plugins: [
      {
        name: 'sourceline-words',
        resolveId: (id) => {
          const file = /\/i18n\/en\/([\w-]+\.ts)$/.exec(id)?.[1];
          return file && translatedFile(file, language, root);
        },
      },
    ],
  });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'esm', minify });
  await bundle.close();
  return code;
}
