import { analyse } from '../../../../src/core/standing/analyse.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseFiles, readContent } from '../../../support/content.ts';

test('the article of docs/first-article.md has no problems', () => {
  const page = readFileSync('docs/first-article.md', 'utf8');
  const files = [...page.matchAll(/^`content\/(\S+)`\n\n```markdown\n(.*?)^```$/gms)].map(
    ([, file, text]) => ({ file: file!, text: text! }),
  );
  const site = baseFiles
    .filter(({ file }) => file === 'site.md')
    .map(({ file, text }) => ({
      file,
      text: text.replace('topics: { talks: Talks }', 'topics: { harbour: The harbour }'),
    }));
  expect(files.map(({ file }) => file.split('/')[0])).toEqual([
    'actors',
    'actors',
    'sources',
    'sources',
    'claims',
    'claims',
    'claims',
    'events',
    'articles',
  ]);
  const { record, problems } = readContent([...site, ...files]);
  expect(problems).toEqual([]);
  expect(
    Object.fromEntries(record.claims.map((claim) => [claim.id, analyse(claim).standing.row.id])),
  ).toEqual({
    'quay-cost-four-million': 'contested',
    'quay-is-late': 'reported',
    'quay-opens-on-monday': 'one-side',
  });
});
