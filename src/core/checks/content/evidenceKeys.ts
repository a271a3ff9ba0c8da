import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Claim } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const evidenceKeys: ContentCheck = {
  scope: 'content',
  rules: {
    part: {
      severity: 'error',
      explanation:
        'Who says so in part says some of the claim; which, readers must be told. What is merely near the claim is not recorded as in part.',
    },
    'shown-by': {
      severity: 'warning',
      explanation: 'A document shows what stands in it, so the words or their place must be given.',
    },
    'key-of-kind': {
      severity: 'error',
      explanation:
        'Review belongs to studies, verification to recordings; on another source they would count for nothing.',
    },
    'not-reviewed': {
      severity: 'warning',
      explanation: 'Readers must be told whether a study was peer-reviewed.',
    },
    'seen-or-not': {
      severity: 'warning',
      explanation:
        'Whether the newsroom has read a piece decides what may be said of whom it rests on.',
    },
  },
  check: checkEvidenceKeys,
  examples: {
    'In part without which part, and which part without in part': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: in part, source: host-post }
                         ^^^^^^^ This says so in part, and not which part. Add \`part\`, a clause such as "that …". If the words are only near the claim, remove the entry.
  - { actor: guest, says: so, source: guest-post, part: that both were in the room }
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ “part” belongs to \`says: in part\`, and this says “so”. Remove \`part\`, or write \`says: in part\`.
---
`,
    'A document without the words that show it; keys of another kind of source': `
=== sources/agreement.md
---
title: The agreement
publisher: Gazette
kind: document
url: https://gazette.example/agreement
published: 2025-08-18
language: en
reviewed: true
          ^^^^ \`reviewed\` belongs to a study, and this is a document. Remove it, or change \`kind\` to study.
verifiedBy: [paper]
            ^^^^^^^ \`verifiedBy\` belongs to a recording, and this is a document. Remove it, or change \`kind\` to recording.
---
=== sources/paper.md
---
title: On talks
publisher: Journal of Talks
kind: study
      ^^^^^ warning: This does not say whether the study was peer-reviewed. Add \`reviewed: true\` or \`reviewed: false\`.
url: https://journal.example/talks
published: 2025-08-18
language: en
authors: [Jane Doe]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: agreement, says: so }
              ^^^^^^^^^ warning: “agreement” is a document, and nothing says where it shows this. Add \`quote\`, the words that show it, or \`at\`, the page or section.
  - { source: paper, says: so }
---
`,
    'A report that was not read, with an address': `
=== sources/gazette.md
---
title: What the Gazette has
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
basis: unknown
       ^^^^^^^ warning: “unknown” is for a piece that you have not read, and this one has an address. If you have read it, write \`not said\` or what it says; else give the address of the page on which you read of it in \`seenIn\`, or name the source in \`knownThrough\`.
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: gazette, says: so }
---
`,
  },
};

/** Keys that decide what an entry or a source can bear, and do not fit the rest of it. */
function checkEvidenceKeys(linked: LinkedRecord): Problem[] {
  const claims = new Map(linked.record.claims.map((claim) => [claim.file, claim]));
  return linked.entries.flatMap((entry) => {
    if (entry.collection === 'sources') return ofSource(entry);
    const claim = entry.collection === 'claims' ? claims.get(entry.file) : undefined;
    return entry.collection === 'claims' && claim
      ? [...ofParts(entry), ...ofDocuments(entry, claim)]
      : [];
  });
}

function ofSource(entry: Entry<'sources'>): Problem[] {
  const { kind, reviewed, verifiedBy, basis, url, archived, knownThrough } = entry.data;
  const isSeen = url !== undefined || archived !== undefined;
  const problems: [Path, Finding][] = [];
  const ofKind = (key: string, wanted: string) =>
    problems.push([
      [key],
      {
        rule: 'key-of-kind',
        message: `\`${key}\` belongs to a ${wanted}, and this is a ${kind}.`,
        todo: `Remove it, or change \`kind\` to ${wanted}.`,
      },
    ]);
  if (reviewed !== undefined && kind !== 'study') ofKind('reviewed', 'study');
  if (verifiedBy !== undefined && kind !== 'recording') ofKind('verifiedBy', 'recording');
  if (kind === 'study' && reviewed === undefined)
    problems.push([
      ['kind'],
      {
        severity: 'warning',
        rule: 'not-reviewed',
        message: 'This does not say whether the study was peer-reviewed.',
        todo: 'Add `reviewed: true` or `reviewed: false`.',
      },
    ]);
  if (isSeen && (basis === 'unknown' || knownThrough !== undefined))
    problems.push([[basis === 'unknown' ? 'basis' : 'knownThrough'], seenFinding(basis)]);
  return problems.map(([path, finding]) => problemAt(entry, path, finding));
}

function seenFinding(basis: string | undefined): Finding {
  return {
    severity: 'warning',
    rule: 'seen-or-not',
    message:
      basis === 'unknown'
        ? '“unknown” is for a piece that you have not read, and this one has an address.'
        : '`knownThrough` is for a piece that you have not seen, and this one has an address.',
    todo:
      basis === 'unknown'
        ? 'If you have read it, write `not said` or what it says; else give the address of the page on which you read of it in `seenIn`, or name the source in `knownThrough`.'
        : 'Remove `knownThrough` if you have seen it, else the address.',
  };
}

function ofParts(entry: Entry<'claims'>): Problem[] {
  const { statements = [], reports = [] } = entry.data;
  const lists = { statements, reports };
  return (['statements', 'reports'] as const).flatMap((list) =>
    lists[list].flatMap(({ says, part }, index) => {
      if ((says === 'in part') === (part !== undefined)) return [];
      return part === undefined
        ? problemAt(entry, [list, index, 'says'], {
            rule: 'part',
            message: 'This says so in part, and not which part.',
            todo: 'Add `part`, a clause such as "that …". If the words are only near the claim, remove the entry.',
          })
        : problemAt(entry, [list, index, 'part'], {
            rule: 'part',
            message: `“part” belongs to \`says: in part\`, and this says “${says}”.`,
            todo: 'Remove `part`, or write `says: in part`.',
          });
    }),
  );
}

function ofDocuments(entry: Entry<'claims'>, claim: Claim): Problem[] {
  return claim.reports
    .filter(
      ({ source, quotes, at }) =>
        source.kind === 'document' && quotes.length === 0 && at === undefined,
    )
    .map(({ source, index }) =>
      problemAt(entry, ['reports', index, 'source'], {
        severity: 'warning',
        rule: 'shown-by',
        message: `“${source.id}” is a document, and nothing says where it shows this.`,
        todo: 'Add `quote`, the words that show it, or `at`, the page or section.',
      }),
    );
}
