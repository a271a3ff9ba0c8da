import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findUnpublished } from './unpublished.ts';
import { buildSite } from '../buildSite.ts';
import {
  buildRecordFile,
  readBuildRecord,
  type BuildRecord,
} from '../../src/integration/buildRecord.ts';
import { rereadContent, type Content } from '../../src/integration/currentContent.ts';
import { servedAt } from '../../src/integration/servedAt.ts';
import { writeAnnouncement } from './announce/writeAnnouncement.ts';
import { checkBuilt, type Checked } from './checkBuilt.ts';
import type { Place } from './deadLinks.ts';
import { digestOfFile } from './digestOfFile.ts';
import { closedParents, openToReaders } from './modes.ts';
import { isPacked, packFiles } from './packFiles.ts';
import { Keeper } from './keeper.ts';
import { findWithheld, ReleaseVersions, wronglyWithheld } from './releaseVersions.ts';
import { Releases } from './releases.ts';
import { siteFiles } from './siteFiles.ts';
import { refusedByServers } from './tryServers.ts';

/** What came of it, as the command's exit code says it. */
export const exitCodes = {
  /** Readers have what was asked for. */
  done: 0,
  /** The content or the built site is not fit to be published. */
  unfit: 1,
  /** It could not be tried: what was asked for cannot be, or somebody else publishes. */
  notRun: 2,
  /** The machine, its disk or its web server is in the way. */
  host: 3,
} as const;

/** What came of publishing. */
export interface Outcome {
  code: (typeof exitCodes)[keyof typeof exitCodes];
  /** What was done, or why nothing was, in a few lines; the first says it alone. */
  said: string;
  /** Whether readers have another release than before. */
  switched: boolean;
  /** What is left for somebody to see to. */
  todo: string[];
}

/** How to publish. */
interface Options {
  /** A folder with a finished site; else one is built. */
  built?: string | undefined;
  /** Whether a build prints only when it fails. */
  quiet?: boolean | undefined;
}

/**
 * Makes a release of the content, or of what is built already, and shows it to readers when it
 * holds together. Who calls has the lock of the folder.
 */
export function publish(to: string, { built, quiet = false }: Options = {}): Outcome {
  const releases = new Releases(to);
  const before = releases.current();
  releases.tidy();
  const workshop = releases.workshop();
  const versions = new ReleaseVersions(to);
  try {
    const now = new Date();
    const content = readWhole();
    if ('code' in content) return content;
    versions.prepare(content, now);
    const time = releases.nextTime(now);
    const keeper = new Keeper(releases, workshop);
    const taken =
      built === undefined ? build(workshop, keeper, quiet) : take(built, workshop, keeper);
    if ('code' in taken) return taken;
    const checked = examine(workshop, servedAt());
    if ('code' in checked) return checked;
    packFiles(workshop, taken.changed, (file) => keeper.keep(file));
    for (const file of siteFiles(workshop).files)
      if (!keeper.kept.has(file)) utimesSync(join(workshop, file), time, time);
    const left = openToReaders(workshop);
    const damaged = before === undefined ? [] : releases.damages(before);
    const name = releases.add(workshop, { time, now, isDamaged: damaged.length > 0 });
    left.push(...releases.openToReaders());
    const todo = sayClosed(to, left);
    if (name === undefined)
      return {
        ...nothing(
          exitCodes.done,
          `Readers have the same site already, byte for byte: release ${before}.`,
        ),
        todo,
      };
    const kept = [...releases.before(), ...(before === undefined ? [] : [before])].slice(-4);
    // What was gone back from goes before the switch, so that it never becomes "the one before".
    todo.push(
      ...releases
        .keep([...kept, name], now)
        .map((path) => `${path} is an old release with files that nobody published: look at it.`),
    );
    todo.push(...sayMoved(releases, before, name));
    releases.switchTo(name);
    versions.keep();
    writeAnnouncement(releases, { before, name, place: servedAt(), at: now });
    const said = sayPublished(releases, name, kept, checked);
    return {
      code: exitCodes.done,
      said: damaged.length === 0 ? said : `${said}\n${sayDamaged(before!, damaged)}`,
      switched: true,
      todo,
    };
  } finally {
    versions.end();
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Looks at a built site before readers get it: what was looked at, or why they do not get it. */
function examine(workshop: string, place: Place): Checked | Outcome {
  const whole = readWhole();
  if ('code' in whole) return whole;
  const foreign = foreignTo({ content: whole.digest, base: place.base }, workshop, whole.folder);
  if (foreign !== undefined) return nothing(exitCodes.notRun, foreign);
  const unknown = wronglyWithheld(whole);
  if (unknown.length > 0) return nothing(exitCodes.unfit, unknown.join('\n'));
  const checked = checkBuilt(workshop, place, [
    ...findUnpublished(whole.linked, whole.at),
    ...findWithheld(whole),
  ]);
  if (checked.faults.length > 0) return nothing(exitCodes.unfit, sayFaults(checked.faults));
  const refused = refusedByServers(workshop);
  return refused === undefined ? checked : nothing(exitCodes.host, refused);
}

/** The outcome of what changed nothing for readers. */
function nothing(code: Outcome['code'], said: string): Outcome {
  return { code, said, switched: false, todo: [] };
}

/** Why a built site is not of this content, as far as it says itself what it is of. */
function foreignTo(wanted: BuildRecord, built: string, folder: string): string | undefined {
  const found = readBuildRecord(built);
  if (!found)
    return `The built site does not say of what content it is made: it has no ${buildRecordFile}. Build it again.`;
  if (found.content !== wanted.content)
    return `The built site is made of other content than ${folder} has now. Build it again.`;
  if (found.base !== wanted.base)
    return `The site was built for ${found.base}, and is to be published for ${wanted.base}. Set SOURCELINE_BASE to the same in both.`;
  return undefined;
}

/** All content, also what is not published; or that there is none. */
function readWhole(): Content | Outcome {
  const whole = rereadContent();
  return whole.missing === undefined ? whole : nothing(exitCodes.notRun, whole.missing);
}

/** Shows readers the release before the current one again. Who calls has the lock of the folder. */
export function goBack(to: string): Outcome {
  const releases = new Releases(to);
  const from = releases.current();
  const name = releases.before().at(-1);
  releases.tidy();
  if (name === undefined)
    return nothing(exitCodes.notRun, `${to} has no release before the current one.`);
  const damages = releases.damages(name);
  if (damages.length > 0)
    return nothing(exitCodes.host, `Release ${name} is not as it was: ${listed(damages)}.`);
  const todo = sayMoved(releases, from, name);
  releases.switchTo(name);
  return {
    code: exitCodes.done,
    said: `Readers have release ${name} again. Release ${from} is no longer shown, and goes when the next is published.`,
    switched: true,
    todo,
  };
}

/**
 * Builds the site inside the project, where Astro finds its packages, and takes it from there. Why
 * not, if it could not be.
 */
function build(workshop: string, keeper: Keeper, quiet: boolean): Taken | Outcome {
  const fresh = join('.build', `release-${randomBytes(6).toString('hex')}`);
  try {
    if (buildSite(fresh, { quiet })) return take(fresh, workshop, keeper);
    const whole = readWhole();
    if ('code' in whole) return whole;
    const isWrong = whole.problems.some(({ severity }) => severity === 'error');
    return nothing(
      isWrong ? exitCodes.unfit : exitCodes.notRun,
      isWrong ? 'The content has errors: see above.' : 'The site could not be built: see above.',
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The files of a taken site that readers do not have already. */
interface Taken {
  changed: Set<string>;
}

/**
 * Copies a built site. A file that readers have already is that very file, and keeps its time, so
 * that nobody is sent it again.
 */
function take(built: string, workshop: string, keeper: Keeper): Taken | Outcome {
  if (!existsSync(join(built, 'index.html')))
    return nothing(exitCodes.notRun, `${built} has no index.html: no site is built there.`);
  const { files, others } = siteFiles(built);
  if (others.length > 0)
    return nothing(
      exitCodes.unfit,
      `${join(built, others[0]!)} is neither a file nor a folder: what it leads to may be anything.`,
    );
  const changed = new Set<string>();
  for (const file of files) {
    if (keeper.keep(file, digestOfFile(join(built, file)))) continue;
    mkdirSync(dirname(join(workshop, file)), { recursive: true });
    copyFileSync(join(built, file), join(workshop, file), constants.COPYFILE_FICLONE);
    changed.add(file);
  }
  return { changed };
}

function sayFaults(faults: readonly string[]): string {
  const shown = 20;
  return [
    'The built site does not hold together:',
    ...faults.slice(0, shown).map((fault) => `  ${fault}`),
    ...(faults.length > shown ? [`  and ${faults.length - shown} more.`] : []),
  ].join('\n');
}

function sayPublished(
  releases: Releases,
  name: string,
  kept: readonly string[],
  { files, pages, links, standings }: Checked,
): string {
  const before = kept.at(-1);
  const old = before === undefined ? undefined : releases.files(before);
  const now = new Map([...releases.files(name)].filter(([file]) => !isPacked(file)));
  const changed = old && [...now].filter(([file, digest]) => old.get(file) !== digest).length;
  return [
    `Readers have release ${name}: ${pages} pages, ${files} files${changed === undefined ? '' : `, ${changed} of them new or changed`}.`,
    `Every page parses, ${links} links lead somewhere, ${standings} standings came out again from the data, and nothing of a draft is in it.`,
    ...sayGone([...(old?.keys() ?? [])].filter((file) => isPageOfThing(file) && !now.has(file))),
    before === undefined
      ? 'It is the first.'
      : `Before it: ${[...kept].reverse().join(', ')}. \`npm run publish -- --to ${releases.dir} --back\` returns to ${before}.`,
  ].join('\n');
}

/**
 * Whether a file is the page of an article, a claim, a source, an actor or an event, which people
 * may have linked.
 */
function isPageOfThing(file: string): boolean {
  return /^(?:articles|claims|sources|actors|events)\/[^/]+\/index\.html$/.test(file);
}

function sayGone(pages: readonly string[]): string[] {
  const shown = 5;
  const more = pages.length > shown ? ` and ${pages.length - shown} more` : '';
  return pages.length === 0
    ? []
    : [
        `Of the release before these are gone, and links to them lead nowhere: ${pages
          .slice(0, shown)
          .map((page) => `/${page.replace('index.html', '')}`)
          .join(
            ', ',
          )}${more}. A file that was renamed keeps its old address with \`formerly\`; what is taken back stays, with \`retracted\`.`,
      ];
}

/** That the current release was damaged, and is mended by the next. */
function sayDamaged(name: string, files: readonly string[]): string {
  return `Release ${name}, which readers had, was not as it was published: ${listed(files)}. What they have now is whole.`;
}

/** That our own servers are to read the old addresses anew, when there are others. */
function sayMoved(releases: Releases, before: string | undefined, name: string): string[] {
  const list = (release: string | undefined, file: string) =>
    release === undefined ? undefined : releases.files(release).get(file);
  return before !== undefined &&
    ['_redirects.nginx', '_moved.caddy'].some((file) => list(before, file) !== list(name, file))
    ? [
        'The old addresses are others than before. nginx and Caddy lead on from these when they have read them: `nginx -s reload` or `caddy reload`.',
      ]
    : [];
}

/** What keeps readers, or a web server that runs as another user, from what was published. */
function sayClosed(to: string, left: readonly string[]): string[] {
  return [
    ...closedParents(to).map(
      ({ path, mode }) =>
        `${path} lets others not pass (its mode is ${mode}): a web server that runs as another user cannot read what is in it. \`chmod o+x ${path}\` opens the way.`,
    ),
    ...(left.length === 0
      ? []
      : [`These belong to somebody else and cannot be read by everybody: ${listed(left)}.`]),
  ];
}

/** `listed(['a', 'b'])` //=> 'a, b' and of many the first five. */
function listed(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return names.slice(0, 5).join(', ') + more;
}
