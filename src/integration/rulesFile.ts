import { createHash } from 'node:crypto';
import { rolldown, type Plugin } from 'rolldown';

const entry = 'src/site/formats/json/standing.ts',
  name = 'virtual:rules';

/**
 * The rules as one JavaScript file that needs nothing else, readable, with its comments; and a
 * digest of it.
 */
export async function rulesFile(): Promise<{ text: string; version: string }> {
  const bundle = await rolldown({ input: entry, logLevel: 'warn' });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'esm', minify: false });
  await bundle.close();
  return { text: code, version: versionOf(code) };
}

/** The version by which data name the rules: the beginning of the file's digest. */
export function versionOf(file: string | Buffer): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 12);
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
