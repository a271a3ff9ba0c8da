import type { Kind } from '../core/model/entry.ts';
import { button, element } from './dom/element.ts';
import type { FormView } from './form/formView.ts';
import { ProblemList } from './problemList.ts';
import type { SourceView } from './source/sourceView.ts';
import type { Workspace } from './workspace.ts';

/** How a file is shown. */
type View = 'form' | 'text';

/** The file that is open: its name, what can be done with it, its text, and its problems. */
export class EditorPane {
  readonly element: HTMLElement;
  readonly #workspace: Workspace;
  readonly #source: SourceView;
  readonly #form: FormView;
  readonly #views: { [view in View]: HTMLButtonElement };
  /** What is shown while no file is open. */
  readonly #invitation = element(
    'h1',
    { className: 'begin-here', tabIndex: -1 },
    'Choose a file from the list, or begin a new one.',
  );
  readonly #work = element('div', { className: 'work', hidden: true });
  readonly #title = element('h1', { tabIndex: -1 });
  readonly #path = element('p', { className: 'quiet path' });
  readonly #tools = element('div', { className: 'tools' });
  readonly #conflict = element('div', { attributes: { role: 'alert' } });
  readonly #problems: ProblemList;
  readonly #actions: (file: string) => HTMLElement;
  #view: View = 'form';
  file = '';

  constructor(
    workspace: Workspace,
    source: SourceView,
    form: FormView,
    actions: (file: string) => HTMLElement,
  ) {
    this.#workspace = workspace;
    this.#source = source;
    this.#form = form;
    this.#problems = new ProblemList((problem) => {
      this.#show('text');
      this.#source.goTo(problem);
    });
    this.#views = {
      form: button('Form', () => this.#show('form')),
      text: button('Text', () => this.#show('text')),
    };
    this.#tools.append(
      element(
        'div',
        { className: 'views', role: 'group', ariaLabel: 'Shown as' },
        ...Object.values(this.#views),
      ),
      button('Undo', () => this.#source.undo()),
      button('Redo', () => this.#source.redo()),
    );
    this.#actions = actions;
    this.element = element(
      'main',
      { className: 'editor', id: 'editor', tabIndex: -1 },
      this.#invitation,
      this.#work,
    );
    this.#work.append(
      element('header', {}, this.#title, this.#path, this.#tools),
      this.#conflict,
      this.#form.element,
      this.#source.element,
      this.#problems.element,
    );
    workspace.on('text', ({ file, typed }) => {
      const text = workspace.texts.get(file);
      if (text === undefined) return this.#letGo(file);
      if (!typed) this.#source.replace(file, text);
      if (file !== this.file) return;
      if (this.#view === 'form') this.#form.show(file, text);
      this.#showName();
    });
    workspace.on('answer', () => this.#showProblems());
    workspace.on('conflict', () => this.#showConflict());
  }

  open(file: string): void {
    const text = this.#workspace.texts.get(file);
    if (text === undefined) return;
    this.file = file;
    this.#invitation.hidden = true;
    this.#work.hidden = false;
    this.#source.show(file, text);
    this.#tools.querySelector('.actions')?.remove();
    this.#tools.append(this.#actions(file));
    this.#show(this.#view);
    this.#showName();
    this.#showProblems();
    this.#showConflict();
    this.#title.focus();
  }

  close(): void {
    this.file = '';
    this.#invitation.hidden = false;
    this.#work.hidden = true;
    this.#source.forget();
  }

  /** Shows no longer a file that is gone: it was renamed, or deleted elsewhere. */
  #letGo(file: string): void {
    this.#source.letGo(file);
    if (file !== this.file) return;
    this.file = '';
    this.#invitation.hidden = false;
    this.#work.hidden = true;
    this.#invitation.focus();
  }

  get kind(): Kind | undefined {
    return this.#workspace.answer.rows.find(({ file }) => file === this.file)?.kind;
  }

  #show(view: View): void {
    this.#view = view;
    for (const [name, press] of Object.entries(this.#views))
      press.setAttribute('aria-pressed', String(name === view));
    this.#form.element.hidden = view !== 'form';
    this.#source.element.hidden = view !== 'text';
    if (view === 'form') this.#form.show(this.file, this.#workspace.texts.get(this.file) ?? '');
    this.#showProblems();
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
    if (this.#view === 'form') this.#form.showProblems(problems);
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
