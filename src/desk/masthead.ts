import { desk } from '../i18n/en/desk.ts';
import { button, element } from './dom/element.ts';
import { PlaceError } from './places/place.ts';
import { summaryOf } from './record/summary.ts';
import type { Workspace } from './workspace.ts';

/** The head of the desk: which content is open, what is unsaved, and what has been told. */
export class Masthead {
  readonly element: HTMLElement;
  readonly #workspace: Workspace;
  readonly #place = element('p', { className: 'place' });
  readonly #status = element('p', { className: 'status', role: 'status' });
  readonly #save: HTMLButtonElement;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#save = button('Save', () => void this.save(), {
      className: 'main-button',
      disabled: true,
    });
    this.element = element(
      'header',
      { className: 'masthead' },
      element('p', { className: 'wordmark' }, 'Sourceline ', element('span', {}, 'desk')),
      this.#place,
      this.#status,
      this.#save,
    );
    workspace.on('opened', () => (this.#place.textContent = workspace.place?.name ?? ''));
    workspace.on('answer', () => this.#showUnsaved());
    workspace.on('text', () => this.#showUnsaved());
    workspace.on('told', (words) => this.tell(words));
    workspace.on('conflict', (file) => {
      if (workspace.conflicts.has(file))
        this.tell(
          `${file} was changed by somebody else, too. Both texts are kept: open it and decide.`,
        );
    });
    addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        void this.save();
      }
    });
  }

  tell(words: string): void {
    this.#status.textContent = words;
  }

  async save(): Promise<void> {
    const count = this.#workspace.changed().length;
    if (count === 0) return;
    await this.attempt(async () => {
      await this.#workspace.settled();
      const proposal = await this.#workspace.save(summaryOf(this.#workspace));
      if (this.#workspace.changed().length === 0)
        this.tell(`${desk.count(count, 'file')} saved.${proposal ? ` ${proposal}` : ''}`);
    });
  }

  /** Does something that can fail, and tells why it has. */
  async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tell(error instanceof PlaceError ? error.message : `That failed: ${String(error)}`);
    }
  }

  #showUnsaved(): void {
    const count = this.#workspace.changed().length;
    this.#save.disabled = count === 0;
    this.#save.textContent = count === 0 ? 'Saved' : `Save ${desk.count(count, 'file')}`;
  }
}
