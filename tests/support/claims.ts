import type { Claim } from '../../src/core/model/model.ts';
import { claimOf } from './content.ts';

/**
 * What a test says of the claim "the host and the guest spoke", in short lines of front matter.
 * Sources are made for it.
 */
export interface Said {
  about?: string;
  statements?: readonly string[];
  reports?: readonly string[];
  /** Further files. */
  files?: string;
  against?: string;
}

/** A statement: the actor, what it says, and the day. */
export function statement(actor: string, says: string, when = '2025-08-18'): string {
  return `{ actor: ${actor}, says: ${says}${partOf(says)}, source: host-post, when: ${when} }`;
}

/** A report: the source, and what it says. */
export function told(source: string, says = 'so', more = ''): string {
  return `{ source: ${source}, says: ${says}${partOf(says)}${more && `, ${more}`} }`;
}

function partOf(says: string): string {
  return says === 'in part' ? ', part: that they met' : '';
}

/** The file of a report. */
export function report(id: string, rest: string, published = '2025-08-18', publisher = id): string {
  return `=== sources/${id}.md\n---\ntitle: From ${id}\npublisher: ${publisher}\nkind: report\nurl: https://${id}.example/a\npublished: ${published}\nlanguage: en\n${rest}\n---\n`;
}

/** The file of a document. */
export function document(id: string): string {
  return `=== sources/${id}.md\n---\ntitle: The ${id}\npublisher: Archive\nkind: document\nurl: https://${id}.example/a\npublished: 2025-08-18\nlanguage: en\n---\n`;
}

/** The file of an actor. */
export function actor(id: string, name: string, rest = ''): string {
  return `=== actors/${id}.md\n---\nname: ${name}\nkind: person\nrole: In the matter\n${rest}\n---\n`;
}

/** The claim of which this is said. */
export function claimWith({
  about = '[host, guest]',
  statements = [],
  reports = [],
  files = '',
  against = '',
}: Said): Claim {
  const list = (key: string, items: readonly string[]) =>
    items.length ? `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}\n` : '';
  return claimOf(
    `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: ${about}\n${list('statements', statements)}${list('reports', reports)}${against}---\n${files}`,
  );
}
