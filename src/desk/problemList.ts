import type { Problem } from '../core/markdown/problem.ts';
import { desk } from '../i18n/en/desk.ts';
import { button, element } from './dom/element.ts';

/** The problems of a file in words, each a way to its place. */
export class ProblemList {
  readonly element: HTMLElement;
  readonly #title = element('summary');
  readonly #list = element('ul');
  readonly #goTo: (problem: Problem) => void;

  constructor(goTo: (problem: Problem) => void) {
    this.#goTo = goTo;
    this.element = element(
      'details',
      { className: 'problems', open: true },
      this.#title,
      this.#list,
    );
  }

  show(problems: readonly Problem[]): void {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    this.element.hidden = problems.length === 0;
    this.#title.textContent = [
      ...(errors > 0 ? [desk.count(errors, 'error')] : []),
      ...(warnings > 0 ? [desk.count(warnings, 'warning')] : []),
    ].join(', ');
    this.#list.replaceChildren(
      ...problems.map((problem) =>
        element(
          'li',
          { data: { severity: problem.severity } },
          button(`Line ${problem.line}`, () => this.#goTo(problem), { className: 'text-button' }),
          ` ${problem.severity === 'error' ? 'Error' : 'Warning'}: `,
          element('span', {}, problem.message),
          ' ',
          element('b', {}, problem.todo),
        ),
      ),
    );
  }
}
