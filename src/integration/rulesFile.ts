import { createHash } from 'node:crypto';
import { rolldown, type Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const entry = 'src/site/formats/json/standing.ts';
const name = 'virtual:rules';

/**
 * The rules as one JavaScript file that needs nothing else, readable, with its comments; and a
 * digest of it.
 */
export function rulesFile(): Promise<{ text: string; version: string }> {
  return (bundled ??= bundleRules());
}

let bundled: Promise<{ text: string; version: string }> | undefined;

async function bundleRules(): Promise<{ text: string; version: string }> {
  const bundle = await rolldown({ input: entry, logLevel: 'warn' });
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

/** Gives the pages that file, as the module `virtual:rules`. */
export function rulesModule(): Plugin {
  return {
    name: 'sourceline-rules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { text, version } = await rulesFile();
      return `export const text = ${JSON.stringify(text)};\nexport const version = ${JSON.stringify(version)};\n`;
    },
  };
}
