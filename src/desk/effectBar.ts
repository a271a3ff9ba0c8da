import { desk } from '../i18n/en/desk.ts';
import { button, element } from './dom/element.ts';
import type { Answer } from './record/deskRecord.ts';

/** What the unsaved changes do to the record, told as they are made. */
export class EffectBar {
  readonly element: HTMLElement;
  readonly #list = element('ul', { attributes: { 'aria-live': 'polite' } });
  readonly #open: (file: string) => void;

  constructor(open: (file: string) => void) {
    this.#open = open;
    this.element = element(
      'section',
      { className: 'effects', attributes: { 'aria-labelledby': 'effects' } },
      element('h2', { id: 'effects', className: 'label' }, 'What the unsaved changes do'),
      this.#list,
    );
  }

  show({ effects, unsure }: Answer, unsaved: number): void {
    const lines: (Node | string)[][] = effects.map(({ before, claim, after }) => [
      before,
      ...(claim ? [this.#claim(claim)] : []),
      after,
    ]);
    if (unsaved === 0) lines.push([desk.nothingUnsaved]);
    else if (effects.length === 0) lines.push([desk.noEffect]);
    if (unsaved > 0 && unsure) lines.push([desk.unsure]);
    const said = lines.map((line) =>
      line.map((part) => (typeof part === 'string' ? part : part.textContent)).join(''),
    );
    // A list that says the same is not said again.
    if (said.join('\n') === [...this.#list.children].map((each) => each.textContent).join('\n'))
      return;
    this.#list.replaceChildren(
      ...lines.map((line, index) =>
        element('li', { className: effects[index]?.warns ? 'warns' : '' }, ...line),
      ),
    );
  }

  #claim({ file, text }: { file: string; text: string }): Node {
    const words = element('em', {}, text);
    if (file === '') return words;
    const link = button('', () => this.#open(file), { className: 'text-button' });
    link.append(words);
    return link;
  }
}
