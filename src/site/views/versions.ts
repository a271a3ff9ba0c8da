import type { Article } from '../../core/model/model.ts';
import { versionName, type TextVersion } from '../../core/model/textVersion.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../parts/addressOf.ts';
import { dayView, timestampView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import {
  partsOfVersions,
  versionFile,
  versionsOf,
  whyWithheld,
} from '../parts/versions/versionAddress.ts';
import { wordDifference, type Stretch } from '../parts/versions/wordDifference.ts';

/** Everything that the page of an article's versions shows. */
export interface VersionsView {
  article: NamedLink;
  language: string;
  /** What is not known of the time before the first version. */
  missing?: string;
  /** The latest first. */
  versions: VersionView[];
}

export interface VersionView {
  id: string;
  name: string;
  date: DateView;
  digest: string;
  /** The address of its text; none where it is withheld. */
  file?: string;
  /** Why its words are not shown. */
  withheld?: string;
  /** What kind of change it was: with an update or a correction, or without. */
  kind: string;
  /** How it differs from the one before, where both are shown. */
  difference?: Stretch[];
}

export function versionsView(article: Article, edition: Edition): VersionsView {
  const all = versionsOf(article, edition);
  const ids = partsOfVersions(all);
  const first = all[0]?.at?.slice(0, 10);
  return {
    article: { name: article.title, address: addressOf(article, edition) },
    language: edition.record.site.language,
    ...(first !== undefined &&
      first > article.published.first && {
        missing: messages.versions.missing(dayView(first, edition).text),
      }),
    versions: all
      .map((version, index) => ({
        id: ids[index]!,
        ...viewOf(version, all[index - 1], article, edition),
      }))
      .reverse(),
  };
}

function viewOf(
  version: TextVersion,
  before: TextVersion | undefined,
  article: Article,
  edition: Edition,
): Omit<VersionView, 'id'> {
  const withheld = whyWithheld(article, version);
  const isShown = (each: TextVersion) => whyWithheld(article, each) === undefined;
  return {
    name: versionName(version),
    date: dateOf(version, edition),
    digest: version.digest,
    ...(withheld === undefined
      ? { file: versionFile(article, version, edition) }
      : { withheld: messages.versions.withheld(withheld) }),
    kind: kindOf(version, before),
    ...(before &&
      isShown(version) &&
      isShown(before) && {
        difference: wordDifference(before.text, version.text, edition.record.site.language),
      }),
  };
}

function dateOf({ at }: TextVersion, edition: Edition): DateView {
  return at === undefined ? { text: messages.versions.now } : timestampView(at, edition);
}

function kindOf({ notes }: TextVersion, before: TextVersion | undefined): string {
  const { kinds } = messages.versions;
  if (!before) return kinds.first;
  return notes.some((note) => !before.notes.includes(note)) ? kinds.noted : kinds.small;
}
