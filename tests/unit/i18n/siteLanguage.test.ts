import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserMessages } from '../../../src/integration/browserMessages.ts';
import { baseFiles } from '../../support/content.ts';

const folders: string[] = [];

function folderWith(files: readonly { file: string; text: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  folders.push(folder);
  for (const { file, text } of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

afterEach(() => {
  vi.doUnmock('../../../src/i18n/language.ts');
  vi.resetModules();
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('sourceline.content')];
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the messages of the site', () => {
  test('are in the language of site.md, for whoever asks for the content', async () => {
    // Tests share their modules, and the language is the module's: this test has its own.
    vi.resetModules();
    const setLanguage = vi.fn<(language: string) => void>();
    vi.doMock(import('../../../src/i18n/language.ts'), async (original) => ({
      ...(await original()),
      setLanguage,
    }));
    const { currentContent, rereadContent } =
      await import('../../../src/integration/currentContent.ts');
    const inGerman = baseFiles.map(({ file, text }) => ({
      file,
      text: file === 'site.md' ? text.replace(/^language: .*$/m, 'language: de') : text,
    }));
    vi.stubEnv('SOURCELINE_CONTENT', folderWith(inGerman));
    rereadContent();
    expect(setLanguage).toHaveBeenLastCalledWith('de');
    setLanguage.mockClear();
    currentContent();
    expect(setLanguage).toHaveBeenLastCalledWith('de');
  });

  test('are read by no module when it is loaded: their language is not known then', () => {
    const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readsMessagesWhenLoaded(join('src', file)));
    expect(found).toEqual([]);
  });
});

test('the scripts of the browser get the messages of one language', () => {
  const root = pathToFileURL(`${folderWith([{ file: 'src/i18n/de/search.ts', text: '' }])}/`);
  const resolve = (id: string, importer: string, language = 'de-AT') => {
    const { resolveId } = browserMessages(language, root);
    return typeof resolveId === 'function' && Reflect.apply(resolveId, {}, [id, importer, {}]);
  };
  const script = '/site/src/client/search.ts';
  expect(resolve('../i18n/en/search.ts', script)).toContain('i18n/de/search.ts');
  expect(resolve('../i18n/en/sharing.ts', script)).toBeUndefined();
  expect(resolve('../i18n/en/search.ts', script, 'fr')).toBeUndefined();
  expect(resolve('./en/search.ts', '/site/src/i18n/en.ts')).toBeUndefined();
});

function readsMessagesWhenLoaded(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  if (!text.includes("/messages.ts'")) return false;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const reads = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node))
      return false;
    if (ts.isIdentifier(node) && node.text === 'messages') return !isDeclared(node);
    return ts.forEachChild(node, (child) => reads(child) || undefined) ?? false;
  };
  return reads(source);
}

function isDeclared({ parent }: ts.Identifier): boolean {
  return ts.isVariableDeclaration(parent);
}
