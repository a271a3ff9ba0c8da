import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const basis: ContentCheck = {
  scope: 'content',
  rules: {
    basis: {
      severity: 'error',
      explanation:
        'A report must give its basis or the sources that it relays, because the standing of a claim depends on them. Any other source speaks for itself and has neither.',
    },
    'report-of-statement': {
      severity: 'error',
      explanation:
        'A statement is what an actor says; counted as a report it would be a second origin of the same words.',
    },
  },
  check: checkBasis,
  examples: {
    'A report without a basis, or with too much; a statement with a basis': `
=== sources/gazette.md
---
title: What the Gazette has
publisher: Gazette
kind: report
      ^^^^^^ This report has neither \`basis\` nor \`relays\`. Add \`basis\`: witnessed, named, unnamed, not said, or unknown if you have not read it; or \`relays\`, the sources that it passes on.
url: https://gazette.example/a
published: 2025-08-18
language: en
---
=== sources/herald.md
---
title: What the Herald has
publisher: Herald
kind: report
url: https://herald.example/a
published: 2025-08-18
language: en
basis: named
relays: [gazette]
        ^^^^^^^^^ This report has both \`basis\` and \`relays\`. Keep \`relays\` if the whole report passes on other sources, else \`basis\`.
---
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: en
basis: named
       ^^^^^ A statement cannot have \`basis\`. Remove it, or change \`kind\` to report.
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: herald, says: so }
---
`,
    'A statement recorded as a report': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: guest-post, says: so }
              ^^^^^^^^^^ “guest-post” is a statement, not a report. Record it under \`statements\`, with the actor who speaks.
---
`,
  },
};

/** A report has either `basis` or `relays`; any other source has neither. */
function checkBasis(linked: LinkedRecord): Problem[] {
  return linked.entries.flatMap((entry) =>
    entry.collection === 'sources'
      ? ofSource(entry)
      : entry.collection === 'claims'
        ? ofClaim(entry, linked)
        : [],
  );
}

function ofSource(entry: Entry<'sources'>): Problem[] {
  const { kind, basis: own, relays, person } = entry.data;
  const finding = (path: string[], message: string, todo: string) => [
    problemAt(entry, path, { rule: 'basis', message, todo }),
  ];
  if (kind !== 'report') {
    const key =
      own !== undefined
        ? 'basis'
        : relays !== undefined
          ? 'relays'
          : person !== undefined
            ? 'person'
            : undefined;
    return key
      ? finding(
          [key],
          `A ${kind} cannot have \`${key}\`.`,
          'Remove it, or change `kind` to report.',
        )
      : [];
  }
  if (own !== undefined && relays !== undefined)
    return finding(
      ['relays'],
      'This report has both `basis` and `relays`.',
      'Keep `relays` if the whole report passes on other sources, else `basis`.',
    );
  if (own === undefined && relays === undefined)
    return finding(
      ['kind'],
      'This report has neither `basis` nor `relays`.',
      'Add `basis`: witnessed, named, unnamed, not said, or unknown if you have not read it; or `relays`, the sources that it passes on.',
    );
  if (relays !== undefined && person !== undefined)
    return finding(
      ['person'],
      'A report with `relays` cannot have `person`.',
      'Move it to the source that it relays.',
    );
  return [];
}

function ofClaim(entry: Entry<'claims'>, linked: LinkedRecord): Problem[] {
  const claim = linked.record.claims.find((each) => each.file === entry.file);
  return (claim?.reports ?? []).flatMap((report) => {
    const data = entry.data.reports?.[report.index];
    const path = ['reports', report.index];
    if (report.source.kind === 'statement') {
      return [
        problemAt(entry, [...path, 'source'], {
          rule: 'report-of-statement',
          message: `“${report.source.id}” is a statement, not a report.`,
          todo: 'Record it under `statements`, with the actor who speaks.',
        }),
      ];
    }
    const key =
      data?.basis !== undefined ? 'basis' : data?.person !== undefined ? 'person' : undefined;
    if (key && report.via.length) {
      return [
        problemAt(entry, [...path, key], {
          rule: 'basis',
          message: `This report passes on ${report.via.map((source) => source.id).join(', ')}, so it cannot have \`${key}\`.`,
          todo: `Remove \`${key}\`, or remove \`via\` if this is its own account.`,
        }),
      ];
    }
    return [];
  });
}
