import fc from 'fast-check';
import { contentFolder, readContentFolder } from '../../src/integration/contentFolder.ts';
import type { TextFile } from '../../src/core/markdown/parsedFile.ts';
import { baseFiles } from '../support/content.ts';
import { hostile } from './hostile.ts';
import { anything } from './markup.ts';
import { byteMutations, mutations } from './mutations.ts';
import { otherNewsrooms } from './otherNewsrooms.ts';
import { randomFrom, type Random } from './random.ts';

/** A file as it may come to us: what was done to it, its path and its bytes. */
export interface Input {
  what: string;
  file: string;
  bytes: Uint8Array;
}

/** The files that stay as they are beside the one that is wrong. */
export const around: readonly TextFile[] = baseFiles;

/** The files that something happens to: those around, our own content, and that of others. */
export function corpus(): TextFile[] {
  const folder = readContentFolder(contentFolder());
  return [...around, ...('files' in folder ? folder.files : []), ...otherNewsrooms];
}

/**
 * The input of a number: the same seed, number and corpus give the same. One in twenty-five is made
 * to be slow, one in ten is any text, the others are files of the corpus that something has
 * happened to.
 */
export function inputOf(seed: number, number: number, corpus: readonly TextFile[]): Input {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ number);
  if (number % 25 === 0) return hostileInput(random, number);
  if (number % 10 === 0)
    return {
      what: 'any text',
      file: random.of(around).file,
      bytes: encoded(fc.sample(anything, { numRuns: 1, seed: random.below(2 ** 31) })[0]!),
    };
  return mutated(random, corpus);
}

function hostileInput(random: Random, number: number): Input {
  const names = Object.keys(hostile);
  const what = names[(number / 25) % names.length]!;
  return {
    what,
    file: what === 'many ids' ? 'claims/they-spoke.md' : 'articles/the-talk.md',
    bytes: encoded(hostile[what]!(random)),
  };
}

function mutated(random: Random, corpus: readonly TextFile[]): Input {
  const { file, text } = random.of(corpus);
  const others = corpus.map((each) => each.text);
  const done: string[] = [];
  let changed = text;
  for (let i = random.below(5); i >= 0; i--) {
    const name = random.of(Object.keys(mutations));
    changed = mutations[name]!(changed, random, others);
    done.push(name);
  }
  const bytes = encoded(changed);
  if (random.below(8) > 0 || bytes.length === 0) return { what: done.join(', '), file, bytes };
  const name = random.of(Object.keys(byteMutations));
  return { what: [...done, name].join(', '), file, bytes: byteMutations[name]!(bytes, random) };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
