import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
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
import { checkBuilt, type Checked } from './checkBuilt.ts';
import { Releases } from './releases.ts';
import { siteFiles } from './siteFiles.ts';

/**
 * Whether readers have another release now, or rightly the same; and what was done, or why nothing
 * was, in a few lines.
 */
export interface Outcome {
  done: boolean;
  said: string;
}

/**
 * Makes a release of the content, or of what is built already, and shows it to readers when it
 * holds together. Who calls has the lock of the folder.
 */
export function publish(to: string, built?: string): Outcome {
  const releases = new Releases(to);
  const before = releases.current();
  releases.tidy();
  const workshop = releases.workshop();
  try {
    const failed = built === undefined ? build(workshop) : take(built, workshop);
    if (failed !== undefined) return { done: false, said: failed };
    const { linked, at, digest, folder } = readWhole();
    const place = servedAt();
    const foreign = foreignTo({ content: digest, base: place.base }, workshop, folder);
    if (foreign !== undefined) return { done: false, said: foreign };
    const checked = checkBuilt(workshop, place, findUnpublished(linked, at));
    if (checked.faults.length > 0) return { done: false, said: sayFaults(checked.faults) };
    const name = releases.add(workshop);
    if (name === undefined)
      return {
        done: true,
        said: `Readers have the same site already, byte for byte: release ${before}.`,
      };
    const kept = [...releases.before(), ...(before === undefined ? [] : [before])].slice(-4);
    // What was gone back from goes before the switch, so that it never becomes "the one before".
    releases.keep([...kept, name], new Date());
    releases.switchTo(name, new Date());
    return { done: true, said: sayPublished(releases, name, kept, checked) };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
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

/** All content, also what is not published. Throws where there is none. */
function readWhole(): Content {
  const whole = rereadContent();
  if (whole.missing !== undefined) throw new Error(whole.missing);
  return whole;
}

/** Shows readers the release before the current one again. Who calls has the lock of the folder. */
export function goBack(to: string): Outcome {
  const releases = new Releases(to);
  const from = releases.current();
  const name = releases.before().at(-1);
  releases.tidy();
  if (name === undefined)
    return { done: false, said: `${to} has no release before the current one.` };
  const damages = releases.damages(name);
  if (damages.length > 0)
    return {
      done: false,
      said: `Release ${name} is not as it was: ${damages.slice(0, 5).join(', ')}${damages.length > 5 ? ` and ${damages.length - 5} more` : ''}.`,
    };
  releases.switchTo(name, new Date());
  return {
    done: true,
    said: `Readers have release ${name} again. Release ${from} is no longer shown, and goes when the next is published.`,
  };
}

/**
 * Builds the site inside the project, where Astro finds its packages, and takes it from there. Why
 * not, if it could not be.
 */
function build(workshop: string): string | undefined {
  const fresh = join('.build', `release-${randomBytes(6).toString('hex')}`);
  try {
    return buildSite(fresh) ? take(fresh, workshop) : '\nThe site could not be built.';
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function take(built: string, workshop: string): string | undefined {
  if (!existsSync(join(built, 'index.html')))
    return `${built} has no index.html: no site is built there.`;
  const { files, others } = siteFiles(built);
  if (others.length > 0)
    return `${join(built, others[0]!)} is neither a file nor a folder: what it leads to may be anything.`;
  for (const file of files) {
    mkdirSync(dirname(join(workshop, file)), { recursive: true });
    copyFileSync(join(built, file), join(workshop, file), constants.COPYFILE_FICLONE);
  }
  return undefined;
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
  const now = releases.files(name);
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
