import { askFor } from './dom/dialog.ts';
import { button, element } from './dom/element.ts';
import type { Masthead } from './masthead.ts';
import { GitHub } from './places/gitHub.ts';
import { LocalFolder } from './places/localFolder.ts';
import { ServedFolder } from './places/servedFolder.ts';
import type { Workspace } from './workspace.ts';

/** What the page says of itself: whether it is the server's, and where GitHub answers. */
export interface DeskPage {
  isServed: boolean;
  gitHub: string;
  /** The token of the server's run. */
  token: string;
}

/** The ways to open content: the server's folder, a folder of the machine, a branch on GitHub. */
export function waysToOpen(
  { isServed, gitHub, token }: DeskPage,
  workspace: Workspace,
  masthead: Masthead,
): HTMLElement {
  const local = window.showDirectoryPicker;
  return element(
    'div',
    { className: 'tools ways' },
    isServed &&
      button(
        'Open the folder',
        () => void masthead.attempt(() => workspace.open(new ServedFolder(token))),
      ),
    local !== undefined &&
      button(
        'Open a folder…',
        () =>
          void masthead.attempt(async () => {
            const root = await local.call(window, { mode: 'readwrite' }).catch(() => undefined);
            if (root) await workspace.open(new LocalFolder(root));
          }),
      ),
    button(
      'Open a branch on GitHub…',
      () => void masthead.attempt(() => openBranch(gitHub, workspace)),
    ),
  );
}

async function openBranch(api: string, workspace: Workspace): Promise<void> {
  const answer = await askFor(
    'A branch on GitHub',
    [
      { name: 'repository', label: 'Repository', help: 'Its owner and name: owner/name.' },
      { name: 'branch', label: 'Branch', value: 'main' },
      { name: 'folder', label: 'Folder of the content', value: 'content', optional: true },
      {
        name: 'token',
        label: 'Fine-grained token',
        as: 'secret',
        help: 'For this repository alone, with “Contents” and “Pull requests” to read and write. It stays in this tab and goes with it.',
      },
    ],
    'Open',
    {
      check: ({ repository = '' }) =>
        /^[\w.-]+\/[\w.-]+$/.test(repository) ? undefined : 'Write the repository as owner/name.',
    },
  );
  if (!answer) return;
  const { repository = '', branch = '', token = '', folder = '' } = answer;
  await workspace.open(
    new GitHub({ api, repository, branch, token, folder: folder.replace(/^\/|\/$/g, '') }),
  );
}
