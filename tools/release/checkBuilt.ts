import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unpublished } from './unpublished.ts';
import { versionOf } from '../../src/integration/rulesFile.ts';
import { deadLinks, type Place } from './deadLinks.ts';
import { readSiteFile } from './readSiteFile.ts';
import { siteFiles } from './siteFiles.ts';

/** What was found in a built site: what is wrong, a line each, and how much was looked at. */
export interface Checked {
  faults: string[];
  files: number;
  pages: number;
  links: number;
  /** Standings that were worked out again from the data. */
  standings: number;
}

/**
 * Looks at a built site itself, whoever built it: whether every page parses and every link leads
 * somewhere, whether the data give their standings again, and whether anything is in it that is not
 * published.
 */
export function checkBuilt(
  dir: string,
  place: Place,
  unpublished: readonly Unpublished[],
): Checked {
  const { files } = siteFiles(dir);
  const rules = files.includes('rules.js')
    ? versionOf(readFileSync(join(dir, 'rules.js'), 'utf8'))
    : undefined;
  // Of all that is read only the addresses are kept: a large site has more words than fit in
  // memory.
  const read = files.map((file) => {
    const { text, ...kept } = readSiteFile(file, readFileSync(join(dir, file)), place);
    const foreign =
      kept.recomputed?.rules === undefined || kept.recomputed.rules === rules
        ? []
        : [`${file} was made by the rules ${kept.recomputed.rules}, and rules.js is ${rules}.`];
    return {
      ...kept,
      faults: [
        ...kept.faults,
        ...(kept.recomputed?.faults ?? []).map((fault) => `${file}: ${fault}`),
        ...foreign,
        ...leaksOf(file, text, unpublished),
      ],
    };
  });
  return {
    faults: [
      ...['index.html', '404.html']
        .filter((page) => !files.includes(page))
        .map((page) => `There is no ${page}.`),
      ...read.flatMap(({ faults }) => faults),
      ...deadLinks(read, files, place).map((link) => `This leads nowhere: ${link}`),
    ],
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    links: read.reduce((sum, { urls }) => sum + urls.length, 0),
    standings: read.reduce((sum, { recomputed }) => sum + (recomputed?.standings ?? 0), 0),
  };
}

/** What of a draft, or of what only drafts reach, a file gives away. */
function leaksOf(file: string, text: string, unpublished: readonly Unpublished[]): string[] {
  return unpublished.flatMap(({ address, sentences, what = 'a draft' }) => [
    ...(`/${file}`.startsWith(address) || `/${file}`.startsWith(`${address.slice(0, -1)}.`)
      ? [`${file} is there, and it is ${what}'s.`]
      : []),
    ...sentences
      .filter((sentence) => text.includes(sentence))
      .map((sentence) => `${file} has words of ${what}: "${sentence}"`),
  ]);
}
