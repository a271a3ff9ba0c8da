import { createHash } from 'node:crypto';
import { readContent } from '../core/checks/readContent.ts';
import { readRecord, type Reading } from '../core/model/readRecord.ts';
import type { Attachment } from '../core/model/figure/attachment.ts';
import type { TextFile } from '../core/markdown/parsedFile.ts';
import { linkRecord, publishedEntries, type LinkedRecord } from '../core/model/linkRecord.ts';
import type { When } from '../core/dates/when.ts';
import type { Article, Record } from '../core/model/model.ts';
import { waitingArticles } from '../core/model/waiting.ts';
import { checkContext } from '../i18n/describeStanding.ts';
import { setLanguage } from '../i18n/language.ts';
import { contentFolder, readContentFolder } from './contentFolder.ts';
import { keptHere } from './keptParsed.ts';
import { readCaptures } from './captures/readCaptures.ts';
import type { AddressInForce } from './addressInForce.ts';
import { publishedAt } from './publishedAt.ts';
import { readVersions } from './versions/readVersions.ts';
import type { Versions } from './versions/versionStore.ts';
import { siteAddress } from './servedAt.ts';

/** What one reading of the content folder gave. */
export interface Content extends Reading {
  /** The folder, as it was named. */
  folder: string;
  files: readonly TextFile[];
  /** A digest of the names and texts of all files, and of what lies beside the figures. */
  digest: string;
  /** Why there is nothing to read, in one line. It is the only problem then. */
  missing?: string;
  /** The instant as of which it is published. */
  at?: When;
  /** The address of the site, and who says it. */
  address?: AddressInForce;
  /** The articles that are published later. */
  waiting: readonly Article[];
  /**
   * The record without drafts and articles that wait, and without what only these reach: `record`
   * itself where there are none, else linked when first asked for.
   */
  readonly published: Record;
  /** The same, with its files. */
  readonly publishedLinked: LinkedRecord;
  /** The versions of its articles' texts, where these are asked for. */
  readonly versions: Versions | undefined;
}

type Unpublished = Omit<Content, 'published' | 'publishedLinked' | 'versions'>;

/**
 * The last reading is kept on `globalThis`, since three module graphs share it in one process: that
 * of astro.config.mjs, Vite's for content.config.ts, and the bundle of the pages. A module-level
 * variable would exist, and the folder be read, once in each.
 */
const key = Symbol.for('sourceline.content');
const registry = globalThis as { [key]?: Content };

/** Reads the content folder, for this process: what `currentContent` returns from now on. */
export function rereadContent(): Content {
  return inItsLanguage((registry[key] = read(contentFolder())));
}

/** The content as it was read last, by whatever part of this process; else it is read now. */
export function currentContent(): Content {
  return inItsLanguage(registry[key] ?? rereadContent());
}

/**
 * Chooses the messages of the language of the content. Each of the three module graphs has its own
 * `messages`, so this is done whenever the content is asked for.
 */
function inItsLanguage(content: Content): Content {
  setLanguage(content.record.site.language);
  return content;
}

function read(folder: string): Content {
  const found = readContentFolder(folder);
  const instant = publishedAt();
  const siteFile =
    'files' in found ? found.files.find(({ file }) => file === 'site.md') : undefined;
  const address = siteAddress(siteFile?.text ?? '');
  if ('cannot' in found) return withPublished(noContent(folder, found.cannot));
  if ('cannot' in instant) return withPublished(noContent(folder, instant.cannot));
  if ('cannot' in address) return withPublished(noContent(folder, address.cannot));
  const context = {
    ...checkContext,
    ...instant,
    ...(address.address !== undefined && { address: address.address }),
  };
  const kept = keptHere();
  const reading = readContent(found.files, context, found.problems, {
    ...kept,
    attachments: found.attachments,
    captures: readCaptures(),
  });
  kept.close();
  return withPublished({
    ...reading,
    ...instant,
    address,
    folder,
    files: found.files,
    digest: digestOf(found.files, found.attachments),
    waiting: waitingArticles(reading.record, instant.at),
  });
}

/** A digest of the names and texts of files, and of attachments, which are sorted by path. */
export function digestOf(
  files: readonly TextFile[],
  attachments: readonly Attachment[] = [],
): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text}\0`);
  for (const { file, digest } of attachments) hash.update(`${file}\0${digest}\0`);
  return hash.digest('hex');
}

function noContent(folder: string, message: string): Unpublished {
  const problem = { rule: 'no-content', file: '', line: 1, column: 1, message, todo: '' };
  return {
    ...readRecord([]),
    problems: [{ severity: 'error', ...problem }],
    folder,
    files: [],
    digest: digestOf([]),
    waiting: [],
    missing: message,
  };
}

function withPublished(content: Unpublished): Content {
  let published: LinkedRecord | undefined;
  let versions: { known: Versions | undefined } | undefined;
  const linked = () => (published ??= publishedLinked(content));
  return {
    ...content,
    get published() {
      return linked().record;
    },
    get publishedLinked() {
      return linked();
    },
    get versions() {
      return (versions ??= { known: readVersions(content.folder, linked()) }).known;
    },
  };
}

function publishedLinked({ linked, at }: Unpublished): LinkedRecord {
  const entries = publishedEntries(linked, at);
  return entries.length === linked.entries.length
    ? linked
    : linkRecord(entries, entries, [], linked);
}
