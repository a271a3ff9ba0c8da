import { wordFor, type Kind } from '../core/model/entry.ts';
import { identify } from '../core/model/identify.ts';
import { newFile } from '../core/model/newFile.ts';
import { askFor } from './dom/dialog.ts';
import type { Workspace } from './workspace.ts';

/**
 * Begins a file of a kind: asks for its name, where none is given. Its path; nothing when it was
 * left.
 */
export async function beginFile(
  workspace: Workspace,
  kind: Kind,
  id?: string,
): Promise<string | undefined> {
  const answer =
    id !== undefined
      ? { id }
      : await askFor(
          `New ${wordFor[kind]}`,
          [
            {
              name: 'id',
              label: 'Its short name',
              help: 'a–z, 0–9 and single hyphens. It is part of the page’s address, and how other files name it.',
            },
          ],
          'Begin',
          { check: ({ id = '' }) => faultOf(workspace, kind, id) },
        );
  if (!answer?.id) return undefined;
  const file = kind === 'site' ? 'site.md' : `${kind}/${answer.id}.md`;
  workspace.setText(file, plainFile(kind));
  await workspace.settled();
  return file;
}

/** Why there can be no file of this name. */
export function faultOf(workspace: Workspace, kind: Kind, id: string): string | undefined {
  const there = [...workspace.texts.keys()].find(
    (file) => file.startsWith(`${kind}/`) && file.endsWith(`/${id}.md`),
  );
  if (there !== undefined) return `${there} is there already.`;
  const [problem] = identify([`${kind}/${id}.md`]).problems;
  return problem && `${problem.message} ${problem.todo}`;
}

/** A new file with the keys that it cannot do without: the form adds the others. */
function plainFile(kind: Kind): string {
  const lines = newFile(kind).split('\n');
  const end = lines.findIndex((line) => line.startsWith('# What follows'));
  const kept = lines.slice(1, end === -1 ? lines.lastIndexOf('---') : end);
  return ['---', ...kept.filter((line) => !/^\s*(?:#.*)?$/.test(line)), '---', ''].join('\n');
}
