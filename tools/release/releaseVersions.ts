import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utcSeconds } from '../../src/core/dates/utcSeconds.ts';
import { publishedEntries } from '../../src/core/model/linkRecord.ts';
import { versionOf } from '../../src/integration/versions/versionOf.ts';
import type { Content } from '../../src/integration/currentContent.ts';
import { unknownWithheld } from '../../src/integration/versions/readVersions.ts';
import {
  readStore,
  writeStore,
  type Versions,
} from '../../src/integration/versions/versionStore.ts';
import { versionsInGit } from '../../src/integration/versions/versionsInGit.ts';
import { whyWithheld } from '../../src/site/parts/versions/versionAddress.ts';
import { singleSpaces, type Unpublished } from './unpublished.ts';

/**
 * The versions of the articles' texts as they are when readers have the next release: kept in
 * `versions/` of the folder that is published to only then. Meanwhile a build reads them from a
 * folder of their own, which the environment names.
 */
export class ReleaseVersions {
  readonly #store: string;
  readonly #named = process.env['SOURCELINE_VERSIONS'];
  readonly #making = mkdtempSync(join(tmpdir(), 'sourceline-versions-'));
  #versions: Versions = new Map();

  constructor(to: string) {
    this.#store = join(to, 'versions');
  }

  /** Adds what is new in a content, with the time of its publication. */
  prepare(content: Content, now: Date): void {
    this.#versions = readStore(this.#store);
    if (this.#named === 'git')
      for (const [id, all] of versionsInGit(content.folder))
        if (!this.#versions.has(id)) this.#versions.set(id, all);
    const at = utcSeconds(now);
    const { record, entryOf } = content.publishedLinked;
    for (const article of record.articles) {
      const entry = entryOf.get(article);
      const version = entry && versionOf(entry.parsed, at);
      const before = this.#versions.get(article.id) ?? [];
      if (version && before.at(-1)?.digest !== version.digest)
        this.#versions.set(article.id, [...before, version]);
    }
    writeStore(this.#making, this.#versions);
    process.env['SOURCELINE_VERSIONS'] = this.#making;
  }

  /** Keeps them, since readers have the release. */
  keep(): void {
    writeStore(this.#store, this.#versions);
  }

  /** Ends a publication, whatever came of it. */
  end(): void {
    // First, since the folder may be one that cannot be removed.
    if (this.#named === undefined) delete process.env['SOURCELINE_VERSIONS'];
    else process.env['SOURCELINE_VERSIONS'] = this.#named;
    rmSync(this.#making, { recursive: true, force: true });
  }
}

/** What articles withhold that is no version of theirs, a sentence each. */
export function wronglyWithheld({ published, versions }: Content): string[] {
  return versions ? unknownWithheld(published, versions) : [];
}

/**
 * The versions that are withheld, with those of their sentences that nothing published contains.
 */
export function findWithheld({
  linked,
  at,
  published,
  versions = new Map(),
}: Content): Unpublished[] {
  const all = published.articles.flatMap((article) =>
    (versions.get(article.id) ?? []).map((version) => ({
      article,
      version,
      isWithheld: whyWithheld(article, version) !== undefined,
    })),
  );
  if (!all.some(({ isWithheld }) => isWithheld)) return [];
  const shown = [
    ...publishedEntries(linked, at).map(({ parsed }) => parsed.text),
    ...all.filter(({ isWithheld }) => !isWithheld).map(({ version }) => version.text),
  ]
    .map(singleSpaces)
    .join('\n');
  return all
    .filter(({ isWithheld }) => isWithheld)
    .map(({ article, version }) => ({
      what: 'a withheld version',
      address: `/articles/${article.id}/versions/${version.digest.slice(0, 12)}/`,
      sentences: sentencesOf(version.text).filter((sentence) => !shown.includes(sentence)),
    }));
}

/** The sentences of a text of four words or more. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?。؟])\s/u)
    .map((line) => singleSpaces(line.replace(/^(?:#+|[->]) /, '')))
    .filter((sentence) => sentence.split(' ').length > 3);
}
