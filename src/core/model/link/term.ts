import type { Entry } from '../entry.ts';
import type { Term } from '../model.ts';
import type { Finder } from './finder.ts';
import { bodyOf } from './prose.ts';

/** A term with what it means, the links in it resolved. */
export function termOf(entry: Entry<'terms'>, finder: Finder): Term {
  const { id, file, data } = entry;
  return { ...data, id, file, body: bodyOf(entry, finder) };
}
