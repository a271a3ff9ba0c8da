import { readContent } from '../../core/checks/readContent.ts';
import { keepParsed } from '../../core/markdown/keepParsed.ts';
import type { TextFile } from '../../core/markdown/parsedFile.ts';
import { order, type Problem } from '../../core/markdown/problem.ts';
import type { Kind } from '../../core/model/entry.ts';
import type { Attachment } from '../../core/model/figure/attachment.ts';
import type { Record, Thing } from '../../core/model/model.ts';
import type { Reading } from '../../core/model/readRecord.ts';
import { mainWordOf } from '../../core/model/schemas/translation.ts';
import { plain } from '../../core/model/plain.ts';
import { linkedIn } from '../../core/model/translation/linkIn.ts';
import { plainArticles } from '../../core/model/translation/plainArticles.ts';
import type { Shown } from '../page/drawnPage.ts';
import type { Translation } from '../../core/model/translation/translation.ts';
import { analyse } from '../../core/standing/analyse.ts';
import { checkContext, describeStanding } from '../../i18n/describeStanding.ts';
import { setLanguage } from '../../i18n/language.ts';
import type { PlaceAttachment } from '../places/place.ts';
import { effectsOf, type Effect } from './effects.ts';
import { kindOf } from './kindOf.ts';

/** A file in the list of the desk. */
export interface FileRow {
  file: string;
  kind: Kind | undefined;
  id: string;
  /** The title, sentence or name; the id where there is none yet. */
  name: string;
  /** Of a claim: how it stands. */
  standing?: { id: string; label: string };
  errors: number;
  warnings: number;
}

/** What the desk knows after each change. */
export interface Answer {
  rows: FileRow[];
  problems: Problem[];
  /** What the unsaved changes do to the record. */
  effects: Effect[];
  /** Whether an error keeps standings from being relied on. */
  unsure: boolean;
}

/** The content as it was saved, the content as it is being edited, and what lies between them. */
export class DeskRecord {
  readonly #parse = keepParsed();
  #saved = new Map<string, string>();
  #texts = new Map<string, string>();
  #found: readonly Problem[] = [];
  #attachments: readonly Attachment[] | undefined;
  #before: Reading | undefined;
  #now: Reading | undefined;

  /**
   * Begins with the files of a place. `found` is what is wrong with files that are not text;
   * without `attachments`, what figures name is not looked for.
   */
  open(
    files: readonly TextFile[],
    found: readonly Problem[] = [],
    attachments?: readonly PlaceAttachment[],
  ): Answer {
    this.#attachments = attachments?.map(attachmentOf);
    this.#saved = new Map(files.map(({ file, text }) => [file, text]));
    this.#texts = new Map(this.#saved);
    this.#found = found;
    this.#before = undefined;
    return this.#answer();
  }

  /** Takes the texts of files that were edited; a file without a text goes. */
  change(changes: readonly { file: string; text?: string | undefined }[]): Answer {
    apply(this.#texts, changes);
    return this.#answer();
  }

  /** Takes what a place holds now of these files as saved. */
  save(changes: readonly { file: string; text?: string | undefined }[]): Answer {
    apply(this.#saved, changes);
    this.#before = undefined;
    return this.#answer();
  }

  /** The linked record as it is being edited. */
  get record(): Record {
    return this.#reading().record;
  }

  /**
   * What a file of the content is, and the record of which it is a part: that of a translation is
   * in its language. Nothing while the file cannot be read. `plain` is for an article that is also
   * said in plain language.
   */
  thingOf(file: string): Shown | undefined {
    const { linked } = this.#reading();
    const translation = linked.translations.find((each) => each.file === file);
    const { entryOf, record } = translation ? linkedIn(linked, translation.language) : linked;
    const thing = [...entryOf].find(([, entry]) => entry.file === file)?.[0];
    if (!thing) return undefined;
    const isPlain = linked.translations.some(
      ({ collection, id, language }) =>
        language === plain && collection === 'articles' && id === thing.id,
    );
    const inPlain = thing.type === 'article' && isPlain ? plainArticles(linked) : undefined;
    return { thing, record, ...(inPlain && { plain: inPlain }) };
  }

  #reading(): Reading {
    return (this.#now ??= this.#read(this.#texts));
  }

  #read(texts: ReadonlyMap<string, string>): Reading {
    const files = [...texts].map(([file, text]) => ({ file, text }));
    const found = this.#found.filter(({ file }) => !texts.has(file));
    return readContent(files, checkContext, found, {
      parse: this.#parse,
      ...(this.#attachments && { attachments: this.#attachments }),
    });
  }

  #answer(): Answer {
    const now = (this.#now = this.#read(this.#texts));
    this.#before ??= sameTexts(this.#saved, this.#texts) ? now : this.#read(this.#saved);
    setLanguage(now.record.site.language);
    const unsure = hasErrors(now);
    return {
      rows: rowsOf([...this.#texts.keys()], now),
      problems: now.problems,
      effects: effectsOf(this.#before, now),
      unsure,
    };
  }
}

function attachmentOf({ file, version, bytes }: PlaceAttachment): Attachment {
  return {
    file,
    size: bytes.length,
    digest: version,
    read: (most, from = 0) => bytes.slice(from, most === undefined ? undefined : from + most),
  };
}

function apply(
  texts: Map<string, string>,
  changes: readonly { file: string; text?: string | undefined }[],
): void {
  for (const { file, text } of changes)
    if (text === undefined) texts.delete(file);
    else texts.set(file, text);
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

function hasErrors({ problems }: Reading): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function rowsOf(files: readonly string[], { linked, problems }: Reading): FileRow[] {
  const names = new Map([
    ...[...linked.entryOf].map(([thing, { file }]): [string, string] => [file, nameOf(thing)]),
    ...linked.translations.map((each): [string, string] => [each.file, nameOfTranslation(each)]),
  ]);
  const things = new Map([...linked.entryOf].map(([thing, { file }]) => [file, thing]));
  const problemsOf = Map.groupBy(problems, ({ file }) => file);
  const site = linked.record.site.name;
  return files.toSorted(order).map((file) => {
    const found = problemsOf.get(file) ?? [];
    const thing = things.get(file);
    const id = file.replace(/^.*\/|\.md$/g, '');
    const errors = found.filter(({ severity }) => severity === 'error').length;
    return {
      file,
      kind: kindOf(file),
      id,
      name: file === 'site.md' ? site || id : (names.get(file) ?? id),
      ...(thing?.type === 'claim' && { standing: standingOf(thing) }),
      errors,
      warnings: found.length - errors,
    };
  });
}

/** What a translation calls the thing, and its language. */
function nameOfTranslation({ collection, words, language }: Translation): string {
  return `${String(words[mainWordOf(collection)])} (${language})`;
}

/** The title, sentence or name of a thing. */
export function nameOf(thing: Thing): string {
  switch (thing.type) {
    case 'claim':
      return thing.claim;
    case 'actor':
      return thing.name;
    default:
      return thing.title;
  }
}

function standingOf(claim: Thing & { type: 'claim' }): { id: string; label: string } {
  if (claim.retracted) return { id: 'retracted', label: 'Retracted' };
  const { standing } = analyse(claim);
  return { id: standing.row.id, label: describeStanding(standing).label };
}
