import leven from 'leven';
import { sameAddress } from '../../markdown/addresses/sameAddress.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import { plainName } from '../../markdown/plainName.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Actor } from '../../model/model.ts';
import { nameKey, nameWords } from '../../model/nameKey.ts';
import type { ContentCheck } from '../check.ts';
import { copiesIn } from './copiesIn.ts';

export const sameActor: ContentCheck = {
  scope: 'content',
  rules: {
    'same-actor': {
      severity: 'warning',
      explanation:
        'One person or body in two files would count as two voices, and agree with itself.',
    },
  },
  check: checkSameActor,
  examples: {
    'Two actors with one name': `
=== actors/guest.md
---
name: The host
kind: person
role: Guest
---
=== actors/host.md
---
name: the Höst
      ^^^^^^^^ warning: The actor “guest” has this name too, as “The host”, and each counts as a voice of its own. If they are one, keep one file, with \`formerly: [host]\` in it; else tell them apart by their names.
kind: person
role: Host
---
+++ By an alias
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
---
=== actors/host.md
---
name: The host
aliases: [Our host, The guest]
                    ^^^^^^^^^ warning: The actor “guest” has this name too, and each counts as a voice of its own. If they are one, keep one file, with \`formerly: [host]\` in it; else tell them apart by their names.
kind: person
role: Host
---
+++ In another order
=== actors/guest.md
---
name: Anna Host
kind: person
role: Guest
---
=== actors/host.md
---
name: Host, Anna
      ^^^^^^^^^^ warning: The actor “guest” has this name too, as “Anna Host”, and each counts as a voice of its own. If they are one, keep one file, with \`formerly: [host]\` in it; else tell them apart by their names.
kind: person
role: Host
---
+++ Nearly
=== actors/guest.md
---
name: Sergei Lavrov
kind: person
role: Guest
---
=== actors/host.md
---
name: Sergey Lavrov
      ^^^^^^^^^^^^^ warning: The actor “guest” has nearly this name, “Sergei Lavrov”, and each counts as a voice of its own. If they are one, keep one file, with \`formerly: [host]\` in it; else give both a page of theirs in \`sameAs\`.
kind: person
role: Host
---
+++
=== actors/guest.md
---
name: Ana Berg
kind: person
role: Guest
---
=== actors/host.md
---
name: Anna Berg
      ^^^^^^^^^ warning: The actor “guest” has nearly this name, “Ana Berg”, and each counts as a voice of its own. If they are one, keep one file, with \`formerly: [host]\` in it; else give both a page of theirs in \`sameAs\`.
kind: person
role: Host
---
+++ By a page
=== actors/guest.md
---
name: The guest
sameAs: [https://guest.example/about/]
kind: person
role: Guest
---
=== actors/host.md
---
name: The host
sameAs: [https://www.guest.example/about]
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The actor “guest” has this page too, and each counts as a voice of its own. If they are one, keep one file, with \`formerly: [host]\` in it; else tell them apart by their names.
kind: person
role: Host
---
`,
  },
};

/** Something by which an actor is known. */
interface Mark {
  actor: Actor;
  path: Path;
  written: string;
  key: string;
}

/** Two actors with one name, alias or page are perhaps one. Each pair is told once. */
function checkSameActor(linked: LinkedRecord): Problem[] {
  const first = new Map<string, Mark>();
  const told = new Set<string>();
  const copies = copiesIn(linked);
  const near = nearNames(linked.record.actors);
  return linked.record.actors.flatMap((actor) => {
    const entry = linked.entryOf.get(actor);
    if (!entry || copies.has(entry)) return [];
    const marks = marksOf(actor);
    const shared = [
      ...marks.flatMap((mark) => {
        const other = first.get(mark.key);
        if (!other) first.set(mark.key, mark);
        return other ? [{ mark, other }] : [];
      }),
      ...marks.flatMap((mark) => {
        const other = near.get(mark.key);
        return other && mark.path[0] === 'name' ? [{ mark, other }] : [];
      }),
    ];
    return shared.flatMap(({ mark, other }) => {
      const pair = `${other.actor.id} ${actor.id}`;
      if (other.actor === actor || told.has(pair)) return [];
      told.add(pair);
      const near = mark.path[0] === 'name' && mark.key !== other.key;
      return [
        problemAt(entry, mark.path, {
          severity: 'warning',
          rule: 'same-actor',
          message: `The actor “${other.actor.id}” has ${whatOf(mark, other)}, and each counts as a voice of its own.`,
          todo: `If they are one, keep one file, with \`formerly: [${actor.id}]\` in it; else ${near ? 'give both a page of theirs in `sameAs`' : 'tell them apart by their names'}.`,
        }),
      ];
    });
  });
}

function whatOf(mark: Mark, other: Mark): string {
  if (mark.path[0] === 'sameAs') return 'this page too';
  if (mark.key !== other.key) return `nearly this name, “${other.written}”`;
  return mark.written === other.written ? 'this name too' : `this name too, as “${other.written}”`;
}

function marksOf(actor: Actor): Mark[] {
  const names = (path: Path, written: string) =>
    [...new Set(formsOf(written).map((form) => nameKey(form, actor.kind)))].map((key) => ({
      actor,
      path,
      written,
      key,
    }));
  return [
    ...names(['name'], actor.name),
    ...actor.aliases.flatMap((alias, index) => names(['aliases', index], alias)),
    ...actor.sameAs.map((url, index) => ({
      actor,
      path: ['sameAs', index],
      written: url,
      key: sameAddress(url),
    })),
  ];
}

/** A name, and what it says itself that it is called too: "Border Guard (BG)". */
function formsOf(name: string): string[] {
  const [, long, short] = /^(.*\S)\s*\((\p{Lu}[\p{Lu}\p{N}.&-]+)\)$/u.exec(name) ?? [];
  return long === undefined ? [name] : [name, long, short!];
}

/** Persons whose names differ by a slip in one word, the later by its id with the earlier. */
function nearNames(actors: readonly Actor[]): Map<string, Mark> {
  const near = new Map<string, Mark>();
  const known = new Map<string, Mark[]>();
  for (const actor of actors.filter(({ kind }) => kind === 'person')) {
    const mark = {
      actor,
      path: ['name'],
      written: actor.name,
      key: nameKey(actor.name, actor.kind),
    };
    if (plainName(actor.name).length < 6) continue;
    const slips = slipsOf(actor.name);
    const other = slips
      .flatMap((slip) => known.get(slip) ?? [])
      .find(
        (each) =>
          each.key !== mark.key &&
          !haveOwnPages(each.actor, actor) &&
          nearlyAgree(each.written, actor.name),
      );
    if (other) near.set(mark.key, other);
    for (const slip of slips) {
      const marks = known.get(slip) ?? [];
      known.set(slip, marks);
      marks.push(mark);
    }
  }
  return near;
}

/** Whether their pages elsewhere tell two actors apart. */
function haveOwnPages(a: Actor, b: Actor): boolean {
  return a.sameAs.length > 0 && b.sameAs.length > 0;
}

/**
 * A name with one letter left out of one of its words, in each way there is: names that differ by a
 * slip have one of these in common, so that no name is compared with all others.
 */
function slipsOf(name: string): string[] {
  const words = nameWords(name);
  return words.flatMap((word, at) => {
    const others = words.toSpliced(at, 1).sort().join(' ');
    const letters = [...word];
    const slips = [word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))];
    return [...new Set(slips)].map((slip) => `${others}/${slip}`);
  });
}

/**
 * Whether two names have one other word, of four letters or more, which differs by a slip, or of
 * three by a letter that is left out: a middle initial and the number of a king tell two persons
 * apart.
 */
function nearlyAgree(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  const other = first.filter((word) => !second.includes(word));
  const another = second.filter((word) => !first.includes(word));
  return (
    first.length === second.length &&
    other.length === 1 &&
    another.length === 1 &&
    Math.min(other[0]!.length, another[0]!.length) >=
      (other[0]!.length === another[0]!.length ? 4 : 3) &&
    leven(other[0]!, another[0]!, { maxDistance: 2 }) === 1
  );
}
