import type { Path } from '../../core/markdown/parsedFile.ts';
import { parseWhen } from '../../core/dates/parseWhen.ts';
import { wordFor } from '../../core/model/entry.ts';
import { formatWhen } from '../../i18n/formatDate.ts';
import { button, element } from '../dom/element.ts';
import { nameOfPath, type FormHost } from './formHost.ts';
import type { Shape } from './shape.ts';

/** What a field is given: where it stands, what it holds, and whether it can be left out. */
export interface FieldGiven {
  shape: Shape;
  value: unknown;
  path: Path;
  isNeeded: boolean;
  /** The words of its label, where the label is not shown beside it. */
  label?: string;
}

/**
 * A text, a date, an id, a word of several, or yes and no, as the control that it is typed into.
 */
export function textField(given: FieldGiven, host: FormHost): HTMLElement {
  const { shape, path } = given;
  const text = typeof given.value === 'string' ? given.value : '';
  if (shape.enum) return choiceField(given, shape.enum, text, host);
  if (shape.type === 'boolean' || shape.const === true) return yesField(given, host);
  if (shape.collection !== undefined) return idField(given, text, host);
  const isShort = (shape.maxLength ?? 1000) <= 300 || shape.form !== undefined;
  const control = isShort
    ? element('input', { type: 'text', value: text })
    : element('textarea', { rows: 1, value: text });
  name(control, given);
  control.addEventListener('input', () => host.type(typed(given, control.value)));
  if (!(shape.form?.includes('da') ?? false)) return control;
  const said = element('output', { className: 'said', htmlFor: nameOfPath(path) } as object);
  const say = () => (said.textContent = readersSee(control.value));
  control.addEventListener('input', say);
  say();
  return element('div', {}, control, said);
}

/** How readers will see a date, or why it is none. */
export function readersSee(text: string): string {
  if (text.trim() === '') return 'For instance 2025-08-18, 2025-08 or 2025-08-18T17:42+03:00.';
  const read = parseWhen(text.trim());
  return 'fault' in read
    ? `${read.fault.message}${'todo' in read.fault ? ` ${read.fault.todo}` : ''}`
    : `Readers see: ${formatWhen(read.when, { language: 'en-GB', zone: 'UTC' })}`;
}

function choiceField(
  given: FieldGiven,
  words: readonly string[],
  text: string,
  host: FormHost,
): HTMLElement {
  const options = ['', ...words, ...(text !== '' && !words.includes(text) ? [text] : [])];
  const control = element(
    'select',
    {},
    ...options.map((word) =>
      element('option', { value: word, selected: word === text }, word === '' ? '–' : word),
    ),
  );
  name(control, given);
  control.addEventListener('change', () => host.rebuild(typed(given, control.value), given.path));
  return control;
}

function yesField(given: FieldGiven, host: FormHost): HTMLElement {
  const control = element('input', { type: 'checkbox', checked: given.value === true });
  name(control, given);
  control.addEventListener('change', () =>
    host.type({
      what: 'set',
      path: given.path,
      value: control.checked ? true : given.shape.const === true ? undefined : false,
    }),
  );
  return control;
}

/** An id, with the name of what it is of, and the way to begin what is not there yet. */
function idField(given: FieldGiven, text: string, host: FormHost): HTMLElement {
  const kind = given.shape.collection!;
  const control = element('input', {
    type: 'text',
    value: text,
    autocomplete: 'off',
    attributes: { list: `ids-${kind}` },
  });
  name(control, given);
  const said = element('p', { className: 'said' });
  const say = () => {
    const id = control.value.trim();
    const named = host.known().find((each) => each.kind === kind && each.id === id);
    const go = (label: string) =>
      button(label, () => host.open(kind, id), { className: 'text-button' });
    if (named) {
      const standing = named.standing ? `, ${named.standing.label.toLowerCase()}` : '';
      said.replaceChildren(go(named.name), standing);
    } else if (id === '')
      said.replaceChildren(
        `The id of ${kind === 'actors' || kind === 'articles' || kind === 'events' ? 'an' : 'a'} ${wordFor[kind]}.`,
      );
    else
      said.replaceChildren(
        `There is no ${wordFor[kind]} “${id}” yet. `,
        go(`New ${wordFor[kind]}`),
      );
  };
  control.addEventListener('input', () => {
    host.type(typed(given, control.value.trim()));
    say();
  });
  say();
  return element('div', {}, control, said);
}

function name(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  { path, label }: FieldGiven,
): void {
  control.id = nameOfPath(path);
  if (label !== undefined) control.ariaLabel = label;
  control.setAttribute('aria-describedby', `${control.id}-help ${control.id}-problems`);
}

/** What is typed as an edit. What is emptied goes, unless it is needed: then its key stays. */
function typed({ path, isNeeded }: FieldGiven, text: string) {
  const isItem = typeof path.at(-1) === 'number';
  const value = text === '' ? (isNeeded || isItem ? null : undefined) : text;
  return { what: 'set' as const, path, value };
}
