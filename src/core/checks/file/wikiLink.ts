import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { inPlainTexts } from './inPlainTexts.ts';
import { inTexts } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const wikiLink: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'wiki-link': {
      severity: 'error',
      explanation:
        'Links in double square brackets work in other programs only; here the brackets are shown.',
    },
  },
  check: checkWikiLink,
  examples: {
    'A link as in a wiki': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
He met [[donald-trump]].
       ^^^^^^^^^^^^^^^^ A link in double square brackets is shown as it is written. Write [Donald Trump](../…/donald-trump.md), with the folder of that file for “…”.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host of [[the-guest]]
              ^^^^^^^^^^^^^ A link in double square brackets is shown as it is written. This text has no links: write The Guest.
---
`,
  },
};

/** `[[donald-trump]]` is a link in some editors, and is shown as it is written here. */
function checkWikiLink(file: ParsedFile): Problem[] {
  const inFields = inPlainTexts(file, wiki)
    .filter(({ key, match }) => !(ids.has(key) && match[0] === match.input))
    .map(({ match, place }) =>
      problemInFile(file.file, place, {
        rule: 'wiki-link',
        message,
        todo: `This text has no links: write ${readLink(match).words}.`,
      }),
    );
  const inText = inTexts(file, wiki, (match) => {
    const { id, words } = readLink(match);
    if (/\.(?:avif|gif|jpe?g|pdf|png|svg|webp)$/i.test(match[1]!.trim()))
      return {
        rule: 'wiki-link',
        message: 'A file in double square brackets is not shown.',
        todo: 'Write a figure for it, such as figures/its-name.md, and place that: ![what it shows](../figures/its-name.md).',
      };
    return {
      rule: 'wiki-link',
      message,
      todo: `Write [${words}](../…/${id}.md), with the folder of that file for “…”.`,
    };
  });
  return [...inFields, ...inText];
}

/** An escaped shortcode of WordPress is told as what it is. */
const wiki =
  /\[\[(?!(?:gallery|playlist|audio|video|embed|caption)[\s\]])([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;
const message = 'A link in double square brackets is shown as it is written.';

/** Keys whose whole value is an id: that this one is unknown is told there. */
const ids: ReadonlySet<string> = new Set(
  (
    'actor source side speaksFor memberOf about holder person first via relays seenIn knownThrough ' +
    'verifiedBy authors claims claim sources actors timeline after before implies excludes ' +
    'answeredBy topic'
  ).split(' '),
);

function readLink([, target, shown]: RegExpExecArray): { id: string; words: string } {
  const id = target!
    .trim()
    .replace(/\.md$/, '')
    .split('/')
    .at(-1)!
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const words =
    shown?.trim() ??
    id
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ');
  return { id, words };
}
