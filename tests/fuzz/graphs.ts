import { claimView } from '../../src/site/views/claim.ts';
import { sourceView } from '../../src/site/views/source.ts';
import { report } from '../support/claims.ts';
import { contentWith, readContent } from '../support/content.ts';
import { cpuMilliseconds } from '../support/cpuMilliseconds.ts';

/** A claim with a report, in the base newsroom. */
const claimBy = (source: string) =>
  `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nreports:\n  - { source: ${source}, says: so }\n---\n`;

const relay = (id: string, ...of: string[]) => report(id, `relays: [${of.join(', ')}]`);

/**
 * Records that take long where a walk over them is not linear: each with a claim, beside the base
 * newsroom.
 */
export const graphs: { [name: string]: (size: number) => string } = {
  'layers of two sources that each relay both of the layer before': (size) =>
    [
      claimBy(`a${size}`),
      report('a0', 'basis: witnessed'),
      report('b0', 'basis: witnessed'),
      ...counted(size, (i) => [
        relay(`a${i}`, `a${i - 1}`, `b${i - 1}`),
        relay(`b${i}`, `a${i - 1}`, `b${i - 1}`),
      ]),
    ].join(''),
  'a chain of relays': (size) =>
    [
      claimBy(`r${size}`),
      report('r0', 'basis: witnessed'),
      ...counted(size, (i) => [relay(`r${i}`, `r${i - 1}`)]),
    ].join(''),
  'a chain of events': (size) =>
    [
      ...counted(size, (i) => [
        `=== events/e${i}.md\n---\ntitle: Event ${i}\nwhen: 2025-08-18\n${i > 1 ? `after: [e${i - 1}]\n` : ''}---\n`,
      ]),
    ].join(''),
  'a chain of claims, each following from the one before': (size) =>
    [
      ...counted(size, (i) => [
        `=== claims/c${i}.md\n---\nclaim: They spoke ${i} times\nabout: [host, guest]\n${i > 1 ? `implies: [c${i - 1}]\n` : ''}statements:\n  - { actor: host, says: so, source: host-post }\n---\n`,
      ]),
    ].join(''),
};

function counted(size: number, write: (i: number) => string[]): string[] {
  return Array.from({ length: size }, (_, i) => write(i + 1)).flat();
}

/** How long the check of a record took, and the longest view of one claim or source of it. */
export interface Taken {
  files: number;
  check: number;
  view: number;
}

/** Checks a record, and makes the views of the claims and sources at the ends of its chains. */
export function tryGraph(name: string, size: number): Taken {
  const content = contentWith(graphs[name]!(size));
  const [check, { record, problems }] = timed(() => readContent(content));
  const error = problems.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`${name}: ${error.file}: ${error.message}`);
  const edition = { record, base: '/', rules: '1' };
  const { claims, sources } = record;
  const times = [
    ...ends(claims).map((claim) => timed(() => claimView(claim, edition))[0]),
    ...ends(sources).map((source) => timed(() => sourceView(source, edition))[0]),
  ];
  return { files: content.length, check, view: Math.max(...times) };
}

function timed<T>(what: () => T): [milliseconds: number, result: T] {
  const start = cpuMilliseconds();
  const result = what();
  return [cpuMilliseconds() - start, result];
}

function ends<T extends { id: string }>(things: readonly T[]): T[] {
  const last = things.toSorted((a, b) => number(b) - number(a))[0]!;
  return [...new Set([last, things[0]!])];
}

function number({ id }: { id: string }): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
