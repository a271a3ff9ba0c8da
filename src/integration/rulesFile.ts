import { createHash } from 'node:crypto';
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { bundleWithWords } from './bundleWithWords.ts';

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
  const text = await bundleWithWords('src/site/formats/json/standing.ts', language, {
    minify: false,
  });
  return { text, version: versionOf(text) };
}

/**
 * The version by which data name the rules: a digest of the statements of `rules.js`, whatever
 * their order, layout and comments.
 */
export function versionOf(file: string): string {
  const statements = parseAst(file).body.map((statement) =>
    JSON.stringify(statement, (key, value: unknown) =>
      key === 'start' || key === 'end' ? undefined : value,
    ),
  );
  return createHash('sha256').update(statements.sort().join('\n')).digest('hex').slice(0, 12);
}

/**
 * Gives the pages that file in each language, that of the site first, as the module
 * `virtual:rules`.
 */
export function rulesModule(languages: readonly string[]): Plugin {
  return {
    name: 'sourceline-rules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const files = await Promise.all(languages.map(rulesFile));
      const texts = Object.fromEntries(files.map(({ text }, i) => [languages[i], text]));
      return `export const texts = ${JSON.stringify(texts)};\nexport const version = ${JSON.stringify(files[0]!.version)};\n`;
    },
  };
}
