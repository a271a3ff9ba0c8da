// The desk: the page on which editors work.
import './plainZod.ts';
import type { Kind } from '../core/model/entry.ts';
import { actionMenu } from './actions/actionMenu.ts';
import { beginFile } from './beginFile.ts';
import { button, element } from './dom/element.ts';
import { EditorPane } from './editorPane.ts';
import { EffectBar } from './effectBar.ts';
import { FileList } from './fileList.ts';
import { findInText, sourceFromAddress } from './finding/findingDialogs.ts';
import { FormView } from './form/formView.ts';
import { Masthead } from './masthead.ts';
import { ServedFolder } from './places/servedFolder.ts';
import { waysToOpen } from './openPlace.ts';
import { PagePane } from './page/pagePane.ts';
import { RecordClient } from './record/recordClient.ts';
import { SourceView } from './source/sourceView.ts';
import { UnsavedTexts } from './unsaved/unsavedTexts.ts';
import { Workspace } from './workspace.ts';

const record = new RecordClient(new URL('worker.js', document.baseURI));
const workspace = new Workspace(record, new UnsavedTexts());
const source = new SourceView({
  known: () => workspace.answer.rows,
  typed: (file, text) => workspace.setText(file, text, true),
});
const form = new FormView({
  known: () => workspace.answer.rows,
  write: (file, text) => workspace.setText(file, text),
  open: (kind, id) => {
    const there = workspace.answer.rows.find((row) => row.kind === kind && row.id === id);
    if (there) open(there.file);
    else void begin(kind, id);
  },
});
const editor = new EditorPane(workspace, source, form, (file) => actionMenu(workspace, file, open));
const page = new PagePane(
  record,
  () => workspace.attachments,
  (kind, id) => openThing(kind as Kind, id),
);
const open = (file: string): void => {
  editor.open(file);
  files.select(file);
  void page.show(file);
};
const begin = async (kind: Kind, id?: string): Promise<void> => {
  const file = await beginFile(workspace, kind, id);
  if (file !== undefined) open(file);
};
const files = new FileList({
  open,
  begin: (kind) => void begin(kind),
  isChanged: (file) => workspace.isChanged(file),
});
const effects = new EffectBar(open);
const masthead = new Masthead(workspace);

document.body.append(
  element('a', { className: 'skip', href: '#editor' }, 'To the text'),
  masthead.element,
  element('div', { className: 'panes' }, files.element, editor.element, page.element),
  effects.element,
);

workspace.on('answer', (answer) => {
  files.show(answer.rows);
  effects.show(answer, workspace.changed().length);
  if (editor.file !== '') void page.show(editor.file);
});
// How long each answer took, from the change on, is written on the page: `npm run bench -- desk`
// reads it there.
workspace.on('answer', () => {
  const { dataset } = document.documentElement;
  dataset['answered'] = String(Math.round(performance.now() - workspace.changedAt));
  dataset['answers'] = String(Number(dataset['answers'] ?? 0) + 1);
});
workspace.on('opened', () => editor.close());

addEventListener('focus', () => void masthead.attempt(() => workspace.refresh()));
addEventListener('beforeunload', (event) => {
  // What is unsaved is kept; that it is unsaved is said all the same.
  if (workspace.changed().length > 0) event.preventDefault();
});

const said = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';
const here = {
  isServed: said('local') === 'true',
  gitHub: said('github'),
  token: location.hash.slice(1),
};
function openThing(kind: Kind, id: string): void {
  const there = workspace.answer.rows.find((row) => row.kind === kind && row.id === id);
  if (there) open(there.file);
}
masthead.offer(
  button(
    'A source from its address…',
    () => void masthead.attempt(() => sourceFromAddress(workspace, openThing)),
  ),
  button(
    'What does a text speak of?',
    () => void masthead.attempt(() => findInText(record, openThing)),
  ),
);
masthead.offerAlways(waysToOpen(here, workspace, masthead), !here.isServed);
if (here.isServed) await masthead.attempt(() => workspace.open(new ServedFolder(here.token)));
