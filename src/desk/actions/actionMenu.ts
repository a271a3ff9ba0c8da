import { nearest } from '../../core/markdown/nearest.ts';
import { parseWhen } from '../../core/dates/parseWhen.ts';
import { faultOf } from '../beginFile.ts';
import { askFor, type Asked } from '../dom/dialog.ts';
import { button, element } from '../dom/element.ts';
import { kindOf } from '../record/kindOf.ts';
import type { Workspace } from '../workspace.ts';
import { actionsOf, wasAndNow, withItem, withKey } from './additions.ts';
import { frontMatterPart, valueOf } from '../../core/markdown/edit/frontMatterPart.ts';
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
    { check: (answer) => dateFault(answer) ?? unknownClaim(workspace, idsIn(answer['claims'])) },
  );
  if (!answer) return;
  const { at = '', what = '' } = answer;
  const claims = idsIn(answer['claims']);
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
  const before = retractionIn(workspace.texts.get(file) ?? '');
  const answer = await askFor(
    'Retract',
    [
      { ...when, value: before['at'] ?? today() },
      {
        name: 'why',
        label: 'Why, in a sentence for readers',
        as: 'text',
        value: before['why'] ?? '',
      },
      ...(isSource
        ? [
            {
              name: 'by',
              label: 'Who took it back: an actor or a publisher',
              optional: true,
              value: before['by'] ?? '',
            },
          ]
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
  if (!frontMatterPart(workspace.texts.get(file) ?? '')) return tellUnreadable(workspace);
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
  if (after === undefined) tellUnreadable(workspace);
  else workspace.setText(file, after);
}

function tellUnreadable(workspace: Workspace): void {
  workspace.tell('told', 'The front matter of this file cannot be read: mend its errors first.');
}

/** What happened to a file has a day at least. */
function dateFault({ at = '' }: { [name: string]: string }): string | undefined {
  const read = parseWhen(at);
  if ('fault' in read) return `${read.fault.message} ${read.fault.todo}`;
  return ['day', 'time'].includes(read.when.precision)
    ? undefined
    : `“${at}” is no day. Write a day such as 2025-08-20, or a time with its offset.`;
}

/** The ids in a line with commas between them. */
function idsIn(line = ''): string[] {
  return line.split(/[\s,]+/).filter((id) => id !== '');
}

function unknownClaim({ answer: { rows } }: Workspace, ids: readonly string[]): string | undefined {
  const known = rows.filter(({ kind }) => kind === 'claims').map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return undefined;
  const meant = nearest(unknown, known);
  return `There is no claim “${unknown}”. ${meant === undefined ? 'Write the names of claim files without .md.' : `Did you mean “${meant}”?`}`;
}

/** What a file says of its retraction already. */
function retractionIn(text: string): { [key: string]: string | undefined } {
  const part = frontMatterPart(text);
  const held = part && (valueOf(part) as { retracted?: unknown }).retracted;
  return typeof held === 'object' && held !== null ? { ...held } : {};
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
