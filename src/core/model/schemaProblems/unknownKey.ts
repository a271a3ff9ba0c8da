import { nearest } from '../../markdown/nearest.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { suggestKey } from '../suggestWord.ts';
import { nameOf } from './pathNames.ts';
import { keysOf, type Schema } from './schema.ts';

/** A key that a schema does not have. */
export function unknownKey(key: string, schema: Schema | undefined, path: Path): Finding {
  const known = keysOf(schema);
  const meant = nearestKey(key, known);
  const where = path.length ? ` in ${nameOf(path).replace(/^The /, '')}` : '';
  return {
    rule: 'unknown-key',
    message: `Unknown key “${key}”${where}.`,
    todo: meant
      ? `Did you mean “${meant}”?`
      : known.includes('claim') && known.includes('about') && isVerdict(key)
        ? 'Remove it: the standing of a claim is derived from its statements and reports.'
        : path[0] === 'reports' && key === 'actor'
          ? 'Record what an actor says under `statements`.'
          : `The keys are ${known.join(', ')}.`,
  };
}

/** The key that is meant by another word, or by a typing error. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  return suggestKey(key, known) ?? nearest(key, known);
}

function isVerdict(key: string): boolean {
  return /^(?:verdict|standing|status|rating|grade|truth)$/i.test(key);
}
