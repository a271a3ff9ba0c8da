import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The text of the element with this id. */
function textOf(html: string, id: string): string {
  const all = (node: Tree.Node): Tree.Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(all) : [])];
  const element = all(parse(html)).find(node => 'attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id));
  return element ? all(element).map(node => ('value' in node ? node.value : '')).join('') : '';
}

test('the line on the page "Data", pasted beside the two files, gives the standing of the claim’s page', () => {
  const line = textOf(readFileSync('dist/data/index.html', 'utf8'), 'line');
  const [, file = ''] = /\.\/([a-z0-9-]+\.json)/.exec(line) ?? [], folder = mkdtempSync(join(tmpdir(), 'again-'));
  for (const each of ['dist/rules.js', `dist/claims/${file}`]) copyFileSync(each, join(folder, basename(each)));
  const said = execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } });
  rmSync(folder, { recursive: true });
  const { standing, sentence } = JSON.parse(readFileSync(`dist/claims/${file}`, 'utf8')) as { standing: string; sentence: string };
  expect(said).toContain(`standing: '${standing}'`);
  expect(said).toContain(sentence);
  expect(readFileSync(`dist/claims/${file.replace('.json', '')}/index.html`, 'utf8')).toContain(sentence);
});
