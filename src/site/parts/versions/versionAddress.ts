import type { Article } from '../../../core/model/model.ts';
import { isNamed, versionName, type TextVersion } from '../../../core/model/textVersion.ts';
import { fileAddress, pageAddress } from '../addressOf.ts';
import { pathWithin, rootOf, type Edition } from '../edition.ts';

/** The versions of an article that are known, in the edition of its language; else none. */
export function versionsOf(article: Article, edition: Edition): readonly TextVersion[] {
  return pathWithin(edition) === undefined ? (edition.versions?.get(article.id) ?? []) : [];
}

/** The page of the versions of an article. */
export function versionsAddress({ id }: Article, edition: Edition): string {
  return pageAddress(`articles/${id}/versions`, rootOf(edition));
}

/**
 * Where each version stands on that page, as an id: `v3f9a0c71d2b4`, and `v3f9a0c71d2b4-2` when a
 * text came back.
 */
export function partsOfVersions(versions: readonly TextVersion[]): string[] {
  const counts = new Map<string, number>();
  return versions.map((version) => {
    const name = `v${versionName(version)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** The path of the text of a version. */
export function versionFile({ id }: Article, version: TextVersion, edition: Edition): string {
  return fileAddress(`articles/${id}/versions/${versionName(version)}.md`, rootOf(edition));
}

/** Why the words of a version are not shown; nothing where they are. */
export function whyWithheld({ withheld }: Article, version: TextVersion): string | undefined {
  return withheld.find((each) => isNamed(version, each.version))?.why;
}
