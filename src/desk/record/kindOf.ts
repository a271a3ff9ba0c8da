import type { Kind } from '../../core/model/entry.ts';
import { folders } from '../../core/model/identify.ts';

/**
 * The kind of thing that a file of this path is; nothing for a file that is in no folder of ours.
 */
export function kindOf(file: string): Kind | undefined {
  if (file === 'site.md') return 'site';
  const [first, ...rest] = file.split('/');
  return rest.length > 0 ? folders.find((folder) => folder === first) : undefined;
}
