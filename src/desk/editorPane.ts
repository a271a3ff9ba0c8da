import type { Kind } from '../core/model/entry.ts';
import { button, element } from './dom/element.ts';
import { ProblemList } from './problemList.ts';
import type { SourceView } from './source/sourceView.ts';
import type { Workspace } from './workspace.ts';

/** The file that is open: its name, what can be done with it, its text, and its problems. */
export class EditorPane {
  readonly element: HTMLElement;
  readonly #workspace: Workspace;
  readonly #source: SourceView;
  readonly #title = element('h1', { tabIndex: -1 });
  readonly #path = element('p', { className: 'quiet path' });
  readonly #tools = element('div', { className: 'tools' });
  readonly #conflict = element('div', { attributes: { role: 'alert' } });
  readonly #problems: ProblemList;
  file = '';

  constructor(workspace: Workspace, source: SourceView) {
    this.#workspace = workspace;
    this.#source = source;
    this.#problems = new ProblemList((problem) => this.#source.goTo(problem));
    const undo = button('Undo', () => this.#source.undo());
    const redo = button('Redo', () => this.#source.redo());
    this.#tools.append(undo, redo);
    this.element = element(
      'main',
      { className: 'editor', id: 'editor' },
      element('header', {}, this.#title, this.#path, this.#tools),
      this.#conflict,
      this.#source.element,
      this.#problems.element,
    );
    this.element.hidden = true;
    workspace.on('text', ({ file, typed }) => {
      if (!typed) this.#source.replace(file, workspace.texts.get(file) ?? '');
      if (file === this.file) this.#showName();
    });
    workspace.on('answer', () => this.#showProblems());
    workspace.on('conflict', () => this.#showConflict());
  }

  open(file: string): void {
    const text = this.#workspace.texts.get(file);
    if (text === undefined) return;
    this.file = file;
    this.element.hidden = false;
    this.#source.show(file, text);
    this.#showName();
    this.#showProblems();
    this.#showConflict();
    this.#title.focus();
  }

  close(): void {
    this.file = '';
    this.element.hidden = true;
    this.#source.forget();
  }

  get kind(): Kind | undefined {
    return this.#workspace.answer.rows.find(({ file }) => file === this.file)?.kind;
  }

  #showName(): void {
    const row = this.#workspace.answer.rows.find(({ file }) => file === this.file);
    this.#title.textContent = row?.name ?? this.file;
    this.#path.textContent = `${this.file}${this.#workspace.isChanged(this.file) ? ', unsaved' : ''}`;
  }

  #showProblems(): void {
    if (this.file === '') return;
    const problems = this.#workspace.answer.problems.filter(({ file }) => file === this.file);
    this.#source.showProblems(problems);
    this.#problems.show(problems);
    this.#showName();
  }

  /** Both texts are there until somebody has decided. */
  #showConflict(): void {
    const { conflicts } = this.#workspace;
    if (!conflicts.has(this.file)) return this.#conflict.replaceChildren();
    const theirs = conflicts.get(this.file);
    const decide = (whose: 'mine' | 'theirs') => () =>
      void this.#workspace.decide(this.file, whose);
    this.#conflict.replaceChildren(
      element(
        'section',
        { className: 'notice' },
        element(
          'p',
          {},
          theirs
            ? 'Somebody else has changed this file since you began. Both texts are kept: yours is below, theirs is here.'
            : 'Somebody else has deleted this file since you began. Your text is kept.',
        ),
        theirs &&
          element(
            'details',
            {},
            element('summary', {}, 'Their text'),
            element('pre', { tabIndex: 0 }, theirs.text),
          ),
        button('Keep mine', decide('mine')),
        button(theirs ? 'Take theirs' : 'Let it go', decide('theirs')),
      ),
    );
  }
}
