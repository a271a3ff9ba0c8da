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
  /** What can be done with content once it is open. */
  readonly #offers = element('div', { className: 'tools', hidden: true });
  readonly #ways = element('div', { className: 'menu-list' }, this.#offers);
  readonly #menu: HTMLElement;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#save = button('Save', () => void this.save(), {
      className: 'main-button',
      disabled: true,
    });
    this.#menu = element(
      'details',
      { className: 'menu' },
      element('summary', {}, 'More'),
      this.#ways,
    );
    this.#ways.addEventListener('click', () => this.#menu.removeAttribute('open'));
    this.element = element(
      'header',
      { className: 'masthead' },
      element('p', { className: 'wordmark' }, 'Sourceline ', element('span', {}, 'desk')),
      this.#place,
      this.#status,
      this.#menu,
      this.#save,
    );
    workspace.on('opened', () => {
      this.#place.textContent = workspace.place?.name ?? '';
      this.#offers.hidden = false;
    });
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

  /** Offers what can be done with content that is open. */
  offer(...offers: readonly HTMLElement[]): void {
    this.#offers.append(...offers);
  }

  /** Offers what can be done at any time: in view, where there is nothing else to do. */
  offerAlways(offer: HTMLElement, inView: boolean): void {
    this.#ways.append(offer);
    this.#menu.toggleAttribute('open', inView);
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
        this.tell(
          proposal === undefined
            ? `${desk.count(count, 'file')} saved.`
            : `${desk.count(count, 'file')} proposed: ${proposal}`,
        );
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
    const act = this.#workspace.place?.proposes ? 'Propose' : 'Save';
    this.#save.textContent =
      count === 0 ? 'Nothing to save' : `${act} ${desk.count(count, 'file')}`;
  }
}
