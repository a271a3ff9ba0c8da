import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/siteTest.ts';

/** What the checker says of a file, as far as it is read here. */
interface Message {
  url: string;
  message: string;
  lastLine?: number;
  extract?: string;
}

test('the Nu checker finds no error in the HTML of any page', { tag: '@slow' }, () => {
  const noJava = spawnSync('java', ['-version']).status !== 0;
  if (noJava) console.log('  Java is not on this machine: the Nu checker is skipped.');
  test.skip(noJava, 'Java is not on this machine');
  // A virtual machine starts, and every page is read.
  test.setTimeout(600_000);
  const scratch = mkdtempSync(join(tmpdir(), 'nu-'));
  try {
    const wrong = join(scratch, 'wrong.html');
    writeFileSync(
      wrong,
      '<!doctype html><html lang="en"><title>A page</title><ul><p>No item.</p></ul></html>',
    );
    const found = errorsIn('dist', wrong);
    // That it finds what is there to be found.
    expect(found.filter(({ url }) => url.endsWith('wrong.html'))).toHaveLength(1);
    expect(
      found
        .filter(({ url }) => !url.endsWith('wrong.html'))
        .map(({ url, lastLine, message, extract }) => `${url}:${lastLine} ${message} ${extract}`),
    ).toEqual([]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});

/**
 * The errors in the HTML of these files and folders. What the checker says of styles is left out:
 * it knows neither nested rules nor container queries, which all browsers know that the site is
 * for.
 */
function errorsIn(...files: string[]): Message[] {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const { stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', ...files],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages.filter(({ message }) => !message.startsWith('CSS: '));
}
