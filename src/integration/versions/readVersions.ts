import type { Article, Record } from '../../core/model/model.ts';
import type { LinkedRecord } from '../../core/model/linkRecord.ts';
import { isNamed, type TextVersion } from '../../core/model/textVersion.ts';
import { versionOf } from './versionOf.ts';
import { readStore, type Versions } from './versionStore.ts';
import { versionsInGit } from './versionsInGit.ts';

/**
 * The versions of the published articles, with the text of now as the last; nothing where none are
 * asked for. SOURCELINE_VERSIONS names the folder that keeps them, or `git`, whose history then
 * tells them; publishing names its own folder.
 */
export function readVersions(
  folder: string,
  { record, entryOf }: Pick<LinkedRecord, 'record' | 'entryOf'>,
  from = process.env['SOURCELINE_VERSIONS'],
): Versions | undefined {
  if (!from) return undefined;
  const known = from === 'git' ? versionsInGit(folder) : readStore(from);
  return new Map(
    record.articles.map((article) => {
      const entry = entryOf.get(article);
      return [article.id, withCurrent(knownOf(article, known), entry && versionOf(entry.parsed))];
    }),
  );
}

/** The versions of an article, under whatever ids it has had. */
function knownOf({ id, formerly }: Article, known: Versions): TextVersion[] {
  return [...formerly, id]
    .flatMap((each) => known.get(each) ?? [])
    .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

function withCurrent(
  known: readonly TextVersion[],
  current: TextVersion | undefined,
): TextVersion[] {
  return !current || known.at(-1)?.digest === current.digest ? [...known] : [...known, current];
}

/** What articles withhold that is no version of theirs, a sentence each. */
export function unknownWithheld({ articles }: Record, versions: Versions): string[] {
  return articles.flatMap(({ id, file, withheld }) =>
    withheld
      .filter(({ version }) => !versions.get(id)?.some((each) => isNamed(each, version)))
      .map(({ version }) => `${file} withholds the version ${version}, and no such is kept.`),
  );
}
