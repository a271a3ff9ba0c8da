import { parseWhen } from '../../core/dates/parseWhen.ts';
import { faultOf } from '../beginFile.ts';
import { askFor, type Asked } from '../dom/dialog.ts';
import { button, element } from '../dom/element.ts';
import { kindOf } from '../record/kindOf.ts';
import type { Workspace } from '../workspace.ts';
import { actionsOf, wasAndNow, withItem, withKey } from './additions.ts';
import { rename } from './rename.ts';

const labels = { correct: 'Correct…', update: 'Add an update…', retract: 'Retract…' };

/** The actions on a file, as a menu. `open` is told where it is afterwards. */
export function actionMenu(
  workspace: Workspace,
  file: string,
  open: (file: string) => void,
): HTMLElement {
  const acts = {
    correct: () => correct(workspace, file),
    update: () => update(workspace, file),
    retract: () => retract(workspace, file),
  };
  return element(
    'details',
    { className: 'menu actions', on: { click: closeOnChoice } },
    element('summary', {}, 'This file'),
    element(
      'div',
      { className: 'menu-list' },
      element(
        'div',
        { className: 'tools' },
        ...actionsOf(file).map((name) => button(labels[name], () => void acts[name]())),
        file !== 'site.md' && button('Rename…', () => void renameFile(workspace, file, open)),
        button('Discard changes', () => workspace.discard(file)),
      ),
    ),
  );
}

function closeOnChoice({ target, currentTarget }: MouseEvent): void {
  if ((target as Element).closest('button')) (currentTarget as Element).removeAttribute('open');
}

const when: Asked = {
  name: 'at',
  label: 'Day or time',
  help: 'For instance 2025-08-20, or 2025-08-20T17:42+03:00.',
};

async function correct(workspace: Workspace, file: string): Promise<void> {
  const now = workspace.texts.get(file) ?? '';
  const published =
    (await workspace.place?.published?.(file)) ?? workspace.saved.get(file)?.text ?? now;
  const said = wasAndNow(published, now);
  const answer = await askFor(
    'Add a correction',
    [
      { ...when, value: today() },
      { name: 'was', label: 'What it said', as: 'text', value: said.was },
      { name: 'now', label: 'What it says now', as: 'text', value: said.now },
    ],
    'Add',
    {
      check: dateFault,
      about: [
        element(
          'p',
          { className: 'help' },
          'Filled in from what was published last, where that differs.',
        ),
      ],
    },
  );
  if (answer) write(workspace, file, (text) => withItem(file, text, 'corrections', answer));
}

async function update(workspace: Workspace, file: string): Promise<void> {
  const answer = await askFor(
    'Add an update',
    [
      { ...when, value: today() },
      { name: 'what', label: 'What is new, in a sentence', as: 'text' },
      {
        name: 'claims',
        label: 'The ids of the claims that it concerns',
        optional: true,
        help: 'With commas between them.',
      },
    ],
    'Add',
    { check: dateFault },
  );
  if (!answer) return;
  const { at = '', what = '' } = answer;
  const claims = (answer['claims'] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  write(workspace, file, (text) => {
    const added = withItem(file, text, 'updates', {
      at,
      what,
      ...(claims.length > 0 && { claims }),
    });
    return added && withKey(file, added, 'updated', at);
  });
}

async function retract(workspace: Workspace, file: string): Promise<void> {
  const isSource = kindOf(file) === 'sources';
  const answer = await askFor(
    'Retract',
    [
      { ...when, value: today() },
      { name: 'why', label: 'Why, in a sentence for readers', as: 'text' },
      ...(isSource
        ? [{ name: 'by', label: 'Who took it back: an actor or a publisher', optional: true }]
        : []),
    ],
    'Retract',
    {
      check: dateFault,
      about: [
        element(
          'p',
          { className: 'help' },
          'Its page stays and says so. It leaves all lists and counts.',
        ),
      ],
    },
  );
  if (!answer) return;
  const { at = '', why = '', by = '' } = answer;
  write(workspace, file, (text) =>
    withKey(file, text, 'retracted', { at, why, ...(by !== '' && { by }) }),
  );
}

async function renameFile(
  workspace: Workspace,
  file: string,
  open: (file: string) => void,
): Promise<void> {
  const kind = kindOf(file);
  if (!kind || kind === 'site') return;
  const folder = file.replace(/[^/]*$/, '');
  const answer = await askFor(
    'Rename',
    [{ name: 'id', label: 'Its new short name', value: file.slice(folder.length, -'.md'.length) }],
    'Rename',
    {
      check: ({ id = '' }) => faultOf(workspace, kind, id),
      about: [
        element(
          'p',
          { className: 'help' },
          'What links it or names it will do so by the new name, and its old address will lead there.',
        ),
      ],
    },
  );
  if (!answer?.['id']) return;
  const to = `${folder}${answer['id']}.md`;
  for (const { file: each, text } of rename(workspace.texts, file, to, workspace.saved.has(file)))
    workspace.setText(each, text);
  await workspace.settled();
  open(to);
}

function write(
  workspace: Workspace,
  file: string,
  act: (text: string) => string | undefined,
): void {
  const after = act(workspace.texts.get(file) ?? '');
  if (after === undefined)
    workspace.tell('told', 'The front matter of this file cannot be read: mend its errors first.');
  else workspace.setText(file, after);
}

function dateFault({ at = '' }: { [name: string]: string }): string | undefined {
  const read = parseWhen(at);
  return 'fault' in read ? read.fault.message : undefined;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
