import type { Kind } from '../../core/model/entry.ts';
import type { Problem } from '../../core/markdown/problem.ts';
import { element } from '../dom/element.ts';
import { schemaOf } from '../record/schemaOf.ts';
import type { KnownFile } from '../source/knownFile.ts';
import { editFrontMatter, type Edit } from '../../core/markdown/edit/editFrontMatter.ts';
import { frontMatterPart, valueOf } from '../../core/markdown/edit/frontMatterPart.ts';
import { bodyOf, withBody } from './body.ts';
import { fieldsOfKeys } from './fields.ts';
import { nameOfPath, type FormHost } from './formHost.ts';
import { fieldOf } from './problemsInForm.ts';
import { shapeOf } from './shape.ts';

/** What a form asks the desk for. */
export interface FormDesk {
  known(): readonly KnownFile[];
  open(kind: Kind, id: string): void;
  write(file: string, text: string): void;
}

/** A file as a form made from the schema of its kind. The file's text is all that it knows. */
export class FormView {
  readonly element = element('form', {
    className: 'form',
    on: { submit: (event: Event) => event.preventDefault() },
  });
  readonly #desk: FormDesk;
  #file = '';
  #text = '';

  constructor(desk: FormDesk) {
    this.#desk = desk;
  }

  /** Shows a file. A text that was written from here is shown already. */
  show(file: string, text: string): void {
    if (file === this.#file && text === this.#text) return;
    const focus = this.#focused();
    this.#file = file;
    this.#text = text;
    this.#draw(focus);
  }

  /** Says each problem at its field. */
  showProblems(problems: readonly Problem[]): void {
    const part = frontMatterPart(this.#text);
    const paths = [...this.element.querySelectorAll<HTMLElement>('[data-path]')].map(
      ({ dataset }) => dataset['path']!,
    );
    const found = Map.groupBy(
      problems,
      (problem) => part && fieldOf(problem, this.#text, part, paths),
    );
    for (const each of this.element.querySelectorAll('.field-problems')) each.textContent = '';
    for (const [path, all] of found) {
      if (path === undefined) continue;
      const place = this.element.querySelector(`[id="field-${CSS.escape(path)}-problems"]`);
      if (place) place.textContent = all.map(({ message, todo }) => `${message} ${todo}`).join(' ');
    }
    for (const control of this.element.querySelectorAll('input, textarea, select'))
      control.toggleAttribute('aria-invalid', false);
    for (const { id, textContent } of this.element.querySelectorAll('.field-problems'))
      if (textContent !== '')
        this.element
          .querySelector(`[id="${CSS.escape(id.replace(/-problems$/, ''))}"]`)
          ?.setAttribute('aria-invalid', 'true');
  }

  #draw(focus: string | undefined): void {
    const part = frontMatterPart(this.#text);
    const value = part && valueOf(part);
    const schema = part && schemaOf(this.#file, value);
    if (!schema) {
      this.element.replaceChildren(
        element(
          'p',
          {},
          'This file cannot be shown as a form until its front matter can be read. Mend it under “Text”.',
        ),
      );
      return;
    }
    const { properties = {}, ...shape } = shapeOf(schema);
    // The digests of a translation's original are no editor's to write.
    const { of: _digests, ...written } = properties;
    this.element.replaceChildren(
      ...this.#ids(),
      ...fieldsOfKeys(
        { ...shape, properties: written },
        value,
        [],
        this.#host(Object.keys(properties)),
      ),
      this.#body(),
    );
    if (focus !== undefined) this.#focus(focus);
  }

  #host(order: readonly string[]): FormHost {
    const write = (edit: Edit): boolean => {
      const text = editFrontMatter(this.#text, edit, order);
      if (text === undefined || text === this.#text) return false;
      this.#text = text;
      this.#desk.write(this.#file, text);
      return true;
    };
    return {
      type: write,
      rebuild: (edit, focus) => {
        if (write(edit)) this.#draw(focus && nameOfPath(focus));
      },
      known: () => this.#desk.known(),
      open: (kind, id) => this.#desk.open(kind, id),
    };
  }

  /** The ids of each collection, for the fields that take one. */
  #ids(): HTMLElement[] {
    const byKind = Map.groupBy(this.#desk.known(), ({ kind }) => kind);
    return [...byKind].map(([kind, all]) =>
      element(
        'datalist',
        { id: `ids-${kind}` },
        ...all.map(({ id, name }) => element('option', { value: id, label: name })),
      ),
    );
  }

  #body(): HTMLElement {
    const control = element('textarea', {
      id: 'body',
      className: 'body',
      rows: 8,
      value: bodyOf(this.#text),
    });
    control.addEventListener('input', () => {
      this.#text = withBody(this.#text, control.value);
      this.#desk.write(this.#file, this.#text);
    });
    return element(
      'div',
      { className: 'field' },
      element('label', { htmlFor: 'body' }, 'Text'),
      element(
        'p',
        { className: 'help' },
        'In Markdown. A claim is linked where the text speaks of it: [words](../claims/its-name.md).',
      ),
      control,
    );
  }

  #focused(): string | undefined {
    const { activeElement } = document;
    return this.element.contains(activeElement) && activeElement?.id ? activeElement.id : undefined;
  }

  /**
   * Puts the focus on a field, else on the first one within it, else on the button that adds to it.
   */
  #focus(id: string): void {
    const path = id.replace(/^field-/, '');
    const within = this.element.querySelector<HTMLElement>(
      `[id="${CSS.escape(id)}"], [data-path="${CSS.escape(path)}"] :is(input, select, textarea), [data-add="${CSS.escape(path)}"]`,
    );
    within?.focus();
  }
}
