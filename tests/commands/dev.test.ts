// @module-tag slow

import { readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from '../support/project.ts';

describe('`npm run dev`', { timeout: 60_000 }, () => {
  let project: Project;
  let stop: () => void;
  let address: string;
  let said: () => string;
  beforeAll(async () => {
    project = new Project('site');
    project.write('content/claims/half-written.md', '---\nabout: [nobody]\n---\n');
    ({ stop, said } = await project.start('dev --port 0', /Local\s+http:\S+/));
    address = /Local\s+(http:\S+)/.exec(said())![1]!;
  }, 60_000);
  afterAll(() => {
    stop();
    project.leave();
  });

  test('starts on wrong content, and shows the problems on every page', async () => {
    expect(said()).toContain('content/claims/half-written.md:');
    for (const path of ['', 'claims/', 'about/'])
      expect(await shows(address + path, 'claims/half-written.md:')).toBe(true);
  });

  test('heals by itself when they are mended', async () => {
    project.remove('content/claims/half-written.md');
    expect(await ceasesToShow(address, 'half-written')).toBe(true);
  });

  test('shows a problem that is made while it runs, stays up, and heals again', async () => {
    const site = project.read('content/site.md');
    project.write('content/site.md', site.replace(/^name:/m, 'nmae:'));
    expect(await shows(address, 'nmae')).toBe(true);
    project.write('content/site.md', site);
    expect(await ceasesToShow(address, 'nmae')).toBe(true);
  });

  test('follows a change of the text, without a restart', async () => {
    const site = project.read('content/site.md');
    project.write('content/site.md', site.replace(/^name:.*$/m, 'name: The Evening Ledger'));
    expect(await shows(address, 'The Evening Ledger')).toBe(true);
  });

  test('shows a page for a file that is new', async () => {
    const [file] = readdirSync(join(project.root, 'content/actors'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((each) => each.endsWith('.md'));
    project.write(
      'content/actors/newly-written.md',
      project
        .read(`content/actors/${file}`)
        .replace(/^(name|aliases|speaksFor|formerly):.*$/gm, '')
        .replace(/^---\n/, '---\nname: The Newly Written\n'),
    );
    expect(await shows(`${address}actors/newly-written/`, 'The Newly Written')).toBe(true);
  });

  test('has what stands beside a page: a claim as data, an explainer as Markdown', async () => {
    const idIn = (folder: string) =>
      basename(
        readdirSync(join(project.root, folder), { recursive: true, encoding: 'utf8' }).find(
          (each) => each.endsWith('.md'),
        )!,
        '.md',
      );
    const claim = await fetch(`${address}claims/${idIn('content/claims')}.json`);
    const article = await fetch(`${address}articles/${idIn('content/articles')}.md`);
    expect(
      [claim, article].map(({ status, headers }) => [status, headers.get('content-type')]),
    ).toEqual([
      [200, 'application/json'],
      [200, 'text/markdown; charset=utf-8'],
    ]);
  });

  test('says that the content folder is gone, and finds it when it is back', async () => {
    renameSync(join(project.root, 'content'), join(project.root, 'moved-away'));
    expect(await shows(address, 'There is no folder')).toBe(true);
    renameSync(join(project.root, 'moved-away'), join(project.root, 'content'));
    expect(await ceasesToShow(address, 'There is no folder')).toBe(true);
  });
});

const shows = (address: string, words: string) => becomes(address, (page) => page.includes(words));
const ceasesToShow = (address: string, words: string) =>
  becomes(address, (page) => !page.includes(words));

/** Whether a page, asked for again and again, becomes so within ten seconds. */
async function becomes(address: string, isSo: (page: string) => boolean): Promise<boolean> {
  for (let tries = 0; tries < 40; tries += 1) {
    const answer = await fetch(address);
    if (isSo(await answer.text())) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
