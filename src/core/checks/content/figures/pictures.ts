import type { Problem } from '../../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../../markdown/problemInFile.ts';
import { problemAt } from '../../../model/entry.ts';
import { endingOf, type Attachment } from '../../../model/figure/attachment.ts';
import { namedIn } from '../../../model/figure/named.ts';
import { pictureEndings } from '../../../model/figure/photo.ts';
import { readPdf } from '../../../model/figure/readPdf.ts';
import { personalMetadata, readPicture } from '../../../model/figure/readPicture.ts';
import { resolve } from '../../../model/link/contentPaths.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';

const photo = (more = '') => `
=== figures/the-house.md
---
title: The house
kind: photo
alt: A square.
credit: The House
file: house.svg${more}
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![The house](../figures/the-house.md)
=== figures/house.svg
`;

export const pictures: ContentCheck = {
  scope: 'content',
  rules: {
    'picture-file': {
      severity: 'error',
      explanation: 'A picture is what its name says, and whole. Otherwise a browser shows nothing.',
    },
    'picture-size': {
      severity: 'error',
      explanation:
        'A picture beyond the limits is not decoded: a few kilobytes can stand for gigabytes. The size is told from the header.',
    },
    'svg-script': {
      severity: 'error',
      explanation: 'An SVG can hold scripts and load from other hosts. Pages do neither.',
    },
    'not-a-share': {
      severity: 'error',
      explanation: 'The focus of a picture is a point in it, in per cent of its width and height.',
    },
    'original-tells': {
      severity: 'error',
      explanation:
        'The original of a photograph is offered with all that is in it. A place or a name in it may put somebody in danger. What the pages show has nothing of this.',
    },
  },
  check: checkPictures,
  examples: {
    'A picture that is none': `${photo()}Hello
@ 1:1 This is not a picture that can be shown: its bytes are no JPEG, PNG, WebP, AVIF or SVG. Open it in an image program and save it as JPEG or PNG.
`,
    'A PDF that is none': `
=== figures/the-post.md
---
title: The post
kind: document
alt: A short post.
credit: The House
source: host-post
text: … we spoke at length …
passages: [{ words: at length, claim: they-spoke }]
pages: [post.pdf]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![The post](../figures/the-post.md)
=== figures/post.pdf
Hello
@ 1:1 This is not a PDF: its bytes do not say so. Save it as a PDF, or its pages as JPEG or PNG.
`,
    'A picture that is too heavy': `${photo().replace(/house.svg\n$/, 'house.svg (60,000 times "<path d=9/>")\n')}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
@ 1:1 The file has 0.7 MB; the limit is 0.5 MB. Save it smaller, or with more compression.
`,
    'An SVG that could run something': `${photo()}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>
@ 1:1 The SVG holds <script>, and pictures run and load nothing. Save it as a plain SVG, or as PNG.
+++${photo()}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"/>
@ 1:1 The SVG holds a script, \`onload\`, and pictures run and load nothing. Save it as a plain SVG, or as PNG.
+++${photo()}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="https://spy.example/x.png"/></svg>
@ 1:1 The SVG leads to “https://spy.example/x.png”, and pictures run and load nothing. Save it as a plain SVG, or as PNG.
`,
    'A focus outside of the picture': `${photo('\nfocus: { x: 120, y: 40 }\n            ^^^ A number from 0 to 100 is required here. Write per cent without the sign, such as 50.')}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
`,
    'An original with a name in it': `${photo('\nofferOriginal: true\n               ^^^^ The original holds what tells of a place or a person: dc:creator. Take it out of the file, or remove `offerOriginal`.')}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><metadata><dc:creator>Ann</dc:creator></metadata></svg>
`,
  },
};

/** Each file once, whichever figures name it. */
function checkPictures(linked: LinkedRecord): Problem[] {
  const files = new Map(linked.attachments?.map((each) => [each.file, each]));
  const checked = new Set<string>();
  return linked.entries.flatMap((entry) => {
    if (entry.collection !== 'figures') return [];
    const named = namedIn(entry.data);
    const own = named.flatMap(({ path, name, page, endings = [] }): Problem[] => {
      const file = files.get(resolve(entry.file, name) ?? '');
      const ending = endingOf(name);
      if (file && ending === 'pdf' && endings.includes(ending))
        return checkPdf(file, page, (finding) => problemAt(entry, path, finding));
      const isPicture = (pictureEndings as readonly string[]).includes(ending);
      if (!file || !isPicture || !endings.includes(ending) || checked.has(file.file)) return [];
      checked.add(file.file);
      const read = readPicture(file);
      return 'fault' in read ? [problemInFile(file.file, { line: 1, column: 1 }, read.fault)] : [];
    });
    const { data } = entry;
    const original =
      data.kind === 'photo' &&
      data.offerOriginal &&
      files.get(resolve(entry.file, data.file) ?? '');
    const told = original && own.length === 0 ? personalMetadata(original) : [];
    return told.length === 0
      ? own
      : [
          ...own,
          problemAt(entry, ['offerOriginal'], {
            rule: 'original-tells',
            message: `The original holds what tells of a place or a person: ${told.join(', ')}.`,
            todo: 'Take it out of the file, or remove `offerOriginal`.',
          }),
        ];
  });
}

function checkPdf(
  file: Attachment,
  page: number | undefined,
  at: (finding: Finding) => Problem,
): Problem[] {
  const read = readPdf(file, page === undefined ? undefined : [page]);
  if ('fault' in read) return [problemInFile(file.file, { line: 1, column: 1 }, read.fault)];
  const { length } = read.pages;
  return page === undefined || !file.pages || (page >= 1 && page <= length)
    ? []
    : [
        at({
          rule: 'picture-file',
          message: `The PDF has no page ${page}: it has ${length === 1 ? 'one page' : `${length} pages`}.`,
          todo: 'Name a page that is there, counted from 1.',
        }),
      ];
}
