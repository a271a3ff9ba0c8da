import type { Path } from '../../core/markdown/parsedFile.ts';
import type { Kind } from '../../core/model/entry.ts';
import type { KnownFile } from '../source/knownFile.ts';
import type { Edit } from '../../core/markdown/edit/editFrontMatter.ts';

/** What the fields of a form ask for. */
export interface FormHost {
  /** Writes what was typed; the form stays as it is. */
  type(edit: Edit): void;
  /** Writes what makes the form another, which is then drawn again with the focus at a field. */
  rebuild(edit: Edit, focus?: Path): void;
  known(): readonly KnownFile[];
  /** Begins a file of this id, or opens it when it is there. */
  open(kind: Kind, id: string): void;
}

/** A field's path as the name of its element. */
export function nameOfPath(path: Path): string {
  return `field-${path.join('.')}`;
}
