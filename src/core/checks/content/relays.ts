import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { isBefore } from '../../dates/order.ts';
import type { When } from '../../dates/when.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Source } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';

export const relays: ContentCheck = {
  scope: 'content',
  rules: {
    'early-relay': {
      severity: 'warning',
      explanation: 'A source cannot pass on what was published after it.',
    },
    'relay-of-statement': {
      severity: 'warning',
      explanation: 'A report that only repeats a statement adds no evidence of its own.',
    },
  },
  check: checkRelays,
  examples: {
    'A relay that is older than what it relays': `
=== sources/gazette.md
---
title: What the host says
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
relays: [herald]
         ^^^^^^ warning: This is dated 2025-08-18, before “herald”, which it passes on (2025-08-19). Correct one of the dates if it is wrong.
---
=== sources/herald.md
---
title: What people say
publisher: Herald
kind: report
url: https://herald.example/a
published: 2025-08-19
language: en
basis: unnamed
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: gazette, says: so }
---
`,
    'A report of a statement': `
=== sources/gazette.md
---
title: What people say
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
relays: [host-post]
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
              ^^^^^^^ warning: “gazette” passes on a statement only, and so adds no origin. Record the statement itself, under \`statements\`.
---
`,
  },
};

/** Nobody passes on what is not out yet; and who passes on a statement only adds nothing to it. */
function checkRelays(linked: LinkedRecord): Problem[] {
  const ofStatements = sourcesOfStatements(linked.record.sources);
  return [
    ...linked.record.sources.flatMap((source) =>
      source.relays.flatMap((relayed, index) =>
        tooEarly(linked.entryOf.get(source), ['relays', index], source.published, relayed),
      ),
    ),
    ...linked.record.claims.flatMap((claim) => {
      const entry = linked.entryOf.get(claim);
      return claim.reports.flatMap((report) => [
        ...(report.via === report.source.relays
          ? []
          : report.via.flatMap((relayed, index) =>
              tooEarly(entry, ['reports', report.index, 'via', index], report.when, relayed),
            )),
        ...(entry && report.via.length > 0 && report.via.every((source) => ofStatements.has(source))
          ? [
              problemAt(entry, ['reports', report.index, 'source'], {
                severity: 'warning',
                rule: 'relay-of-statement',
                message: `“${report.source.id}” passes on a statement only, and so adds no origin.`,
                todo: 'Record the statement itself, under `statements`.',
              }),
            ]
          : []),
      ]);
    }),
  ];
}

function tooEarly(
  entry: AnyEntry | undefined,
  path: Path,
  dated: When,
  relayed: Source,
): Problem[] {
  return entry && isBefore(dated, relayed.published)
    ? [
        problemAt(entry, path, {
          severity: 'warning',
          rule: 'early-relay',
          message: `This is dated ${dated.text}, before “${relayed.id}”, which it passes on (${relayed.published.text}).`,
          todo: 'Correct one of the dates if it is wrong.',
        }),
      ]
    : [];
}

/** The sources of which every relay, followed to its end, ends at a statement. */
function sourcesOfStatements(sources: readonly Source[]): Set<Source> {
  const found = new Set<Source>();
  for (const source of afterRelayed(sources)) {
    const { kind, relays } = source;
    if (kind === 'statement' || (relays.length > 0 && relays.every((each) => found.has(each))))
      found.add(source);
  }
  return found;
}

/** Sources, each after those that it relays, as far as they relay each other in no circle. */
function afterRelayed(sources: readonly Source[]): Source[] {
  const sorted: Source[] = [];
  const met = new Set<Source>();
  const stack = sources.map((source) => ({ source, isDone: false }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { source, isDone } = top;
    if (isDone) sorted.push(source);
    if (isDone || met.has(source)) continue;
    met.add(source);
    stack.push({ source, isDone: true });
    stack.push(...source.relays.map((relayed) => ({ source: relayed, isDone: false })));
  }
  return sorted;
}
