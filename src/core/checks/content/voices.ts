import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import { ActorNames } from '../../model/link/actorNames.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Basis, Claim, Report } from '../../model/model.ts';
import { partiesTo, sideOn } from '../../standing/parties.ts';
import type { ContentCheck } from '../check.ts';

export const voices: ContentCheck = {
  scope: 'content',
  rules: {
    'party-report': {
      severity: 'warning',
      explanation: 'What a party publishes is its own account, and no voice from outside.',
    },
    'named-in-words': {
      severity: 'warning',
      explanation:
        'A person in words that are the name of an actor counts as that actor; its id leaves no doubt.',
    },
  },
  check: checkVoices,
  examples: {
    'A report of a party, and a person in words who may be an actor': `
=== actors/mayor.md
---
name: Ann Lee
kind: person
role: Mayor
---
=== sources/house-paper.md
---
title: What the house has
publisher: The host
kind: report
url: https://house-paper.example/a
published: 2025-08-18
language: en
basis: witnessed
---
=== sources/gazette.md
---
title: What the Gazette has
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
basis: named
person: President Ann Lee
        ^^^^^^^^^^^^^^^^^ warning: “President Ann Lee” is the name of the actor “mayor”, and counts as that actor. If it is that actor, write \`person: mayor\`.
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
person: somebody close to Ann Lee
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: house-paper, says: so }
              ^^^^^^^^^^^ warning: The publisher of “house-paper” is a party to this claim (“host”), so this counts as its own word. Record it under \`statements\`, with that actor, or record who reports it from outside.
  - { source: gazette, says: so }
  - { source: herald, says: so }
---
`,
  },
};

/** Reports that look like a voice from outside, and may be that of somebody on the record. */
function checkVoices(linked: LinkedRecord): Problem[] {
  const { claims, actors } = linked.record;
  const byFile = new Map(claims.map((claim) => [claim.file, claim]));
  const names = new ActorNames();
  for (const actor of actors) names.add(actor);
  return linked.entries.flatMap((entry) => {
    if (entry.collection === 'sources') return namedInWords(names, [entry, ['person']], entry.data);
    const claim = entry.collection === 'claims' ? byFile.get(entry.file) : undefined;
    if (entry.collection !== 'claims' || !claim) return [];
    return claim.reports.flatMap((report) => [
      ...namedInWords(names, [entry, ['reports', report.index, 'person']], {
        person: entry.data.reports?.[report.index]?.person,
        basis: report.basis,
      }),
      ...partyReport(entry, claim, report),
    ]);
  });
}

/** A person in words that are the name of an actor, with or without a title. */
function namedInWords(
  names: ActorNames,
  [entry, path]: readonly [AnyEntry, Path],
  { person, basis }: { person?: string | undefined; basis?: Basis | undefined },
): Problem[] {
  if (person === undefined || (basis !== 'named' && basis !== 'witnessed')) return [];
  const actor = names.introduced(person);
  if (!actor || actor.id === person) return [];
  return [
    problemAt(entry, path, {
      severity: 'warning',
      rule: 'named-in-words',
      message: `“${person}” is the name of the actor “${actor.id}”, and counts as that actor.`,
      todo: `If it is that actor, write \`person: ${actor.id}\`.`,
    }),
  ];
}

function partyReport(entry: AnyEntry, claim: Claim, { source, index, via }: Report): Problem[] {
  const publisher = source.publisherActor;
  const parties = partiesTo(claim);
  if (source.kind !== 'report' || via.length > 0 || !publisher) return [];
  if (!parties.has(sideOn(publisher, parties))) return [];
  return [
    problemAt(entry, ['reports', index, 'source'], {
      severity: 'warning',
      rule: 'party-report',
      message: `The publisher of “${source.id}” is a party to this claim (“${publisher.id}”), so this counts as its own word.`,
      todo: 'Record it under `statements`, with that actor, or record who reports it from outside.',
    }),
  ];
}
