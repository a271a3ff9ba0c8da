import type { Dictionary } from './en.ts';

/** Some messages of a language: those that are missing are said in English. */
export type Catalogue = Some<Dictionary>;

type Some<Messages> = {
  readonly [Name in keyof Messages]?: Messages[Name] extends string | readonly unknown[] | Saying
    ? Messages[Name]
    : Some<Messages[Name]>;
};

type Saying = (...values: never[]) => unknown;

/** A catalogue with the English messages in the place of those that it lacks, and their names. */
export function complete(
  catalogue: Catalogue,
  english: Dictionary,
): { dictionary: Dictionary; missing: readonly string[] } {
  const missing: string[] = [];
  const dictionary = merge(catalogue, english, '', missing) as Dictionary;
  return { dictionary, missing };
}

function merge(some: unknown, all: unknown, path: string, missing: string[]): unknown {
  if (!isGroup(all)) {
    if (some === undefined) missing.push(path);
    return some ?? all;
  }
  const given = isGroup(some) ? some : {};
  return Object.fromEntries(
    Object.entries(all).map(([name, message]) => [
      name,
      // A place that is called as its zone is needs no name.
      path === 'dates' && name === 'places'
        ? (given[name] ?? message)
        : merge(given[name], message, path === '' ? name : `${path}.${name}`, missing),
    ]),
  );
}

function isGroup(message: unknown): message is { [name: string]: unknown } {
  return typeof message === 'object' && message !== null && !Array.isArray(message);
}
