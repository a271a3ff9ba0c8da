// The desk: the page on which editors work.
import './plainZod.ts';
import { newFile } from '../core/model/newFile.ts';
import { element } from './dom/element.ts';
import { EditorPane } from './editorPane.ts';
import { EffectBar } from './effectBar.ts';
import { FileList } from './fileList.ts';
import { Masthead } from './masthead.ts';
import { ServedFolder } from './places/servedFolder.ts';
import { RecordClient } from './record/recordClient.ts';
import { SourceView } from './source/sourceView.ts';
import { UnsavedTexts } from './unsaved/unsavedTexts.ts';
import { Workspace } from './workspace.ts';

const workspace = new Workspace(
  new RecordClient(new URL('worker.js', document.baseURI)),
  new UnsavedTexts(),
);
const source = new SourceView({
  known: () => workspace.answer.rows,
  typed: (file, text) => workspace.setText(file, text, true),
});
const editor = new EditorPane(workspace, source);
const open = (file: string): void => {
  editor.open(file);
  files.select(file);
};
const files = new FileList({
  open,
  begin: (kind) => {
    const name = prompt(`A short name for the new file: a–z, 0–9 and hyphens.`)?.trim();
    if (!name) return;
    const file = `${kind}/${name}.md`;
    if (!workspace.texts.has(file)) workspace.setText(file, newFile(kind));
    void workspace.settled().then(() => open(file));
  },
  isChanged: (file) => workspace.isChanged(file),
});
const effects = new EffectBar(open);
const masthead = new Masthead(workspace);

document.body.append(
  element('a', { className: 'skip', href: '#editor' }, 'To the text'),
  masthead.element,
  element('div', { className: 'panes' }, files.element, editor.element),
  effects.element,
);

workspace.on('answer', (answer) => {
  files.show(answer.rows);
  effects.show(answer, workspace.changed().length);
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

const token = location.hash.slice(1);
if (document.querySelector<HTMLMetaElement>('meta[name=local]')?.content === 'true')
  await masthead.attempt(() => workspace.open(new ServedFolder(token)));
