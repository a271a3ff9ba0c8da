// `npm run translate -- ID LANGUAGE`: begins a translation with the words of its original, or notes
// in one that is there (`of`) that it follows the original as it is now; `all LANGUAGE` does so in
// each that has no `of` yet. Exit 0: done; 1: refused, in words that say why.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nearest } from '../core/markdown/nearest.ts';
import type { AnyEntry } from '../core/model/entry.ts';
import { languageFault } from '../core/model/identify.ts';
import type { LinkedRecord } from '../core/model/linkRecord.ts';
import { plain } from '../core/model/plain.ts';
import { readRecord } from '../core/model/readRecord.ts';
import { behindOf } from '../core/model/translation/behind.ts';
import {
  newTranslation,
  translationFileOf,
  withDigests,
} from '../core/model/translation/writeTranslation.ts';
import { contentFolder, readContentFolder } from '../integration/contentFolder.ts';

const [id, language, ...more] = process.argv.slice(2);
const change = { changed: 'changed', removed: 'nothing any more', added: 'more' };
const dir = contentFolder();
const folder = readContentFolder(dir);

if (id === undefined || language === undefined || more.length > 0)
  refuse(
    'Write what is to be translated and the tag of the language, as in: npm run translate -- call-to-moscow uk. For all translations into a language that have no digests yet: npm run translate -- all uk.',
  );
else if ('cannot' in folder) refuse(folder.cannot);
else translate(readRecord(folder.files, folder.problems).linked, id, language);

function translate(linked: LinkedRecord, id: string, language: string): void {
  const fault = language === plain ? undefined : languageFault(language);
  const own = linked.record.site.language;
  if (fault) return refuse(`${fault.message} ${fault.todo}`);
  if (language === own) return refuse(`The originals are in “${own}” already.`);
  if (id === 'all') return noteAll(linked, language);
  const named = originalsNamed(linked, id);
  const [original] = named;
  if (!original) return refuse(notThere(linked, id));
  if (named.length > 1)
    return refuse(`There is more than one “${id}”. Write one of ${named.map(nameOf).join(', ')}.`);
  if (language === plain && original.collection !== 'articles')
    return refuse('Only an article has an edition in plain language.');
  const path = join(dir, translationFileOf(original, language));
  if (existsSync(path)) note(linked, original, language, path);
  else begin(original, language, path);
}

function begin(original: AnyEntry, language: string, path: string): void {
  const { translated } = original.data as { translated?: { [language: string]: unknown } };
  if (translated?.[language] !== undefined)
    return refuse(
      `${original.file} has words in “${language}” under \`translated\` already. Take them out there first: they stand in one place.`,
    );
  writeFileSync(path, newTranslation(original), { flag: 'wx' });
  console.log(
    language === plain
      ? `${shown(path)} is there, with the words of its original. Write them in plain language; \`npm run check\` tells which sentences are long.`
      : `${shown(path)} is there, with the words of its original. Translate them; \`npm run check\` tells which are still to be done.`,
  );
}

/** Notes that a translation follows its original, and tells which of its pieces did not before. */
function note(linked: LinkedRecord, original: AnyEntry, language: string, path: string): void {
  const translation = linked.translations.find(
    (each) => isOf(each, original) && each.language === language,
  );
  const text = readFileSync(path, 'utf8');
  const noted = translation && withDigests(text, original);
  if (noted === undefined)
    return refuse(`${shown(path)} cannot be read: \`npm run check\` tells what is wrong in it.`);
  const { pieces } = behindOf(original, translation!);
  if (noted !== text) writeFileSync(path, noted);
  console.log(
    [
      noted === text
        ? `${shown(path)} followed its original already.`
        : `${shown(path)} now counts as following its original.`,
      ...pieces.map(
        ({ key, how, at }) =>
          `  Behind until now: \`${key}\`${at ? `, line ${at.place.line}` : ''}, where the original had ${change[how]}.`,
      ),
    ].join('\n'),
  );
}

function noteAll(linked: LinkedRecord, language: string): void {
  const all = linked.translations.filter((each) => each.language === language);
  if (all.length === 0) return refuse(`There is no translation into “${language}” yet.`);
  for (const translation of all) {
    const original = linked.entries.find((each) => isOf(translation, each));
    if (!original) continue;
    const path = join(dir, translation.file);
    if (!translation.of) note(linked, original, language, path);
    else if (behindOf(original, translation).pieces.length > 0)
      console.log(
        `${shown(path)} is behind its original: \`npm run check\` tells where. When it is translated anew, name it.`,
      );
    else console.log(`${shown(path)} follows its original.`);
  }
}

/** The originals of which an id, `claims/id` or the name of a file may be meant. */
function originalsNamed({ entries }: LinkedRecord, name: string): AnyEntry[] {
  const parts = name.replace(/\.md$/, '').split('/');
  const id = parts.at(-1);
  return entries.filter(
    (entry) =>
      entry.id === id &&
      (parts.length === 1 || parts.includes(entry.collection) || entry.collection === 'site'),
  );
}

function notThere({ entries }: LinkedRecord, name: string): string {
  const meant = nearest(
    name,
    entries.map(({ id }) => id),
  );
  return `There is nothing of the id “${name}” that could be read. ${meant === undefined ? '`npm run check` tells what cannot be read.' : `Did you mean “${meant}”?`}`;
}

function isOf(
  a: { collection: string; id: string },
  b: { collection: string; id: string },
): boolean {
  return a.collection === b.collection && a.id === b.id;
}

function nameOf({ collection, id }: AnyEntry): string {
  return `${collection}/${id}`;
}

function shown(path: string): string {
  return relative('.', path);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
