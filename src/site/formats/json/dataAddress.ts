import type { Article, Claim } from '../../../core/model/model.ts';
import { addressOf, fileAddress } from '../../parts/addressOf.ts';

/** The forms in which a claim or an article leaves, each a file of its own beside its page. */
export type Form = 'json' | 'md' | 'txt' | 'bib' | 'ris' | 'csl.json' | 'oembed.json' | 'atom';

/** The kinds of files that have a JSON Schema. */
export const schemaNames = ['claim', 'claims', 'article'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** The path of a form of a claim or an article: `/claims/call-during-talks.json`. */
export function dataAddress(thing: Article | Claim, form: Form, base: string): string {
  return `${addressOf(thing, base).slice(0, -1)}.${form}`;
}

export function schemaAddress(name: SchemaName, base: string): string {
  return fileAddress(`data/${name}.schema.json`, base);
}

export function rulesAddress(base: string): string {
  return fileAddress('rules.js', base);
}
