import { createHash } from 'node:crypto';
import { rolldown, type Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { translatedFile } from './translatedFile.ts';

const entry = 'src/site/formats/json/standing.ts';
const name = 'virtual:rules';

/**
 * The rules as one JavaScript file that needs nothing else, readable, with its comments and the
 * words of a language (`de-AT`), in English where that has none; and a digest of it.
 */
export function rulesFile(language = 'en'): Promise<{ text: string; version: string }> {
  const known = bundled.get(language) ?? bundleRules(language);
  bundled.set(language, known);
  return known;
}

const bundled = new Map<string, Promise<{ text: string; version: string }>>();

async function bundleRules(language: string): Promise<{ text: string; version: string }> {
  const words = translatedFile('standings.ts', language, new URL('../../', import.meta.url));
  const bundle = await rolldown({
    input: entry,
    logLevel: 'warn',
    plugins: [
      {
        name: 'sourceline-rules-words',
        resolveId: (id) => (id.endsWith('/i18n/en/standings.ts') ? words : undefined),
      },
    ],
  });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'esm', minify: false });
  await bundle.close();
  return { text: code, version: versionOf(code) };
}

/**
 * The version by which data name the rules: a digest of the statements of `rules.js`, whatever their
 * order, layout and comments.
 */
export function versionOf(file: string): string {
  const statements = parseAst(file).body.map((statement) =>
    JSON.stringify(statement, (key, value: unknown) =>
      key === 'start' || key === 'end' ? undefined : value,
    ),
  );
  return createHash('sha256').update(statements.sort().join('\n')).digest('hex').slice(0, 12);
}

/** Gives the pages that file, with the words of a language, as the module `virtual:rules`. */
export function rulesModule(language: string): Plugin {
  return {
    name: 'sourceline-rules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { text, version } = await rulesFile(language);
      return `export const text = ${JSON.stringify(text)};\nexport const version = ${JSON.stringify(version)};\n`;
    },
  };
}
