import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleDesk } from '../../../tools/desk/bundleDesk.ts';
import { bundleScripts } from '../../../tools/desk/bundleScripts.ts';

const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('the scripts of the desk', () => {
  test('import nothing but one another', async () => {
    const files = await bundleDesk({ github: 'https://api.github.com', local: true });
    const scripts = [...files].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const [name, { body }] of scripts)
      for (const from of importsOf(body.toString('utf8')))
        expect(files.has(from.replace('./', '')), `${name} imports ${from}`).toBe(true);
  });

  test.each(['node:fs', 'path'])('cannot import %s, and who does is named', async (builtin) => {
    await expect(
      bundleScripts({
        page: written('page.ts', `import './deeper.ts';`),
        deeper: written('deeper.ts', `import * as it from '${builtin}';\nconsole.log(it);`),
      }),
    ).rejects.toThrow(new RegExp(`deeper\\.ts imports “${builtin}”, which no browser has`));
  });

  test('cannot import what is not there', async () => {
    await expect(
      bundleScripts({ page: written('page.ts', `import './gone.ts';`) }),
    ).rejects.toThrow(/page\.ts imports “\.\/gone\.ts”, which cannot be found/);
  });
});

/** What the statements of a module import, or give on from elsewhere. */
function importsOf(code: string): string[] {
  return parseAst(code).body.flatMap((each) =>
    'source' in each && each.source ? [each.source.value] : [],
  );
}

function written(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}
