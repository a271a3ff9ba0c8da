import type { Path } from '../../core/markdown/parsedFile.ts';
import { desk } from '../../i18n/en/desk.ts';
import { button, element } from '../dom/element.ts';
import type { Value } from '../../core/markdown/edit/render.ts';
import { nameOfPath, type FormHost } from './formHost.ts';
import { chosen, isTextOrTexts, labelOf, type Shape } from './shape.ts';
import { textField, type FieldGiven } from './textFields.ts';

/** The fields of a set of keys: those that are there or needed, and the way to add the others. */
export function fieldsOfKeys(
  shape: Shape,
  value: unknown,
  path: Path,
  host: FormHost,
): HTMLElement[] {
  const held = (typeof value === 'object' && value !== null ? value : {}) as {
    [key: string]: unknown;
  };
  const { properties = {}, required = [] } = shape;
  const keys = Object.keys(properties);
  const shown = keys.filter((key) => required.includes(key) || key in held);
  const others = keys.filter((key) => !shown.includes(key));
  return [
    ...shown.map((key) =>
      labelled(
        key,
        {
          shape: properties[key]!,
          value: held[key],
          path: [...path, key],
          isNeeded: required.includes(key),
        },
        host,
      ),
    ),
    ...(others.length > 0 ? [addKey(others, properties, path, host)] : []),
  ];
}

/** A field below its label, with what it is for. */
function labelled(key: string, given: FieldGiven, host: FormHost): HTMLElement {
  const { shape, value, path, isNeeded } = given;
  const id = nameOfPath(path);
  const choice = isTextOrTexts(shape) ? shape : chosen(shape, value);
  const isGroup = isTextOrTexts(shape) || isGroupShape(choice);
  const help = element('p', { className: 'help', id: `${id}-help` }, shape.description ?? '');
  const problems = element('p', { className: 'field-problems', id: `${id}-problems` });
  const remove =
    !isNeeded &&
    button(
      'Remove',
      () => host.rebuild({ what: 'set', path, value: undefined }, path.slice(0, -1)),
      { className: 'text-button', ariaLabel: `Remove ${labelOf(key).toLowerCase()}` },
    );
  const content = isGroup
    ? groupField(key, { ...given, shape: choice }, host)
    : [textField({ ...given, shape: choice }, host)];
  return isGroup
    ? element(
        'fieldset',
        { className: 'field group', data: { path: path.join('.') } },
        element('legend', {}, labelOf(key)),
        help,
        problems,
        ...content,
        otherChoice(shape, choice, path, host),
        remove,
      )
    : element(
        'div',
        { className: 'field', data: { path: path.join('.') } },
        element(
          'div',
          { className: 'field-head' },
          element('label', { htmlFor: id }, labelOf(key)),
          remove,
        ),
        help,
        ...content,
        problems,
        otherChoice(shape, choice, path, host),
      );
}

function isGroupShape({ items, properties, additionalProperties }: Shape): boolean {
  return (
    items !== undefined || properties !== undefined || typeof additionalProperties === 'object'
  );
}

function groupField(key: string, given: FieldGiven, host: FormHost): HTMLElement[] {
  const { shape, value, path } = given;
  if (isTextOrTexts(shape)) return textsField(key, given, host);
  if (shape.items) return listField(key, given, host);
  if (shape.properties) return fieldsOfKeys(shape, value, path, host);
  return namesField(given, host);
}

/** A list: its items, each of which can be moved and taken out, and the way to add one. */
function listField(key: string, { shape, value, path }: FieldGiven, host: FormHost): HTMLElement[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const word = desk.items[key] ?? 'Item';
  const add = (item: Value) => () =>
    host.rebuild({ what: 'insert', path, index: items.length, value: item }, [
      ...path,
      items.length,
    ]);
  const choices = shape.items!.anyOf ?? [shape.items!];
  return [
    element(
      'ol',
      { className: 'items' },
      ...items.map((item, index) => {
        const at = [...path, index];
        const choice = chosen(shape.items!, item);
        const label = `${word} ${index + 1}`;
        return element(
          'li',
          { data: { path: at.join('.') } },
          element(
            'div',
            { className: 'field-head' },
            element('b', {}, label),
            movers(label, at, items.length, host),
          ),
          ...(choice.properties
            ? fieldsOfKeys(choice, item, at, host)
            : [textField({ shape: choice, value: item, path: at, isNeeded: true, label }, host)]),
          element('p', { className: 'field-problems', id: `${nameOfPath(at)}-problems` }),
        );
      }),
    ),
    ...choices.map((choice) =>
      button(
        choices.length > 1 && choice.properties ? `Add a group` : `Add: ${word.toLowerCase()}`,
        add(emptyOf(choice)),
        { data: { add: path.join('.') } },
      ),
    ),
  ];
}

/** One text or several, filled in as a list: one alone is written as a text. */
function textsField(
  key: string,
  { shape, value, path, isNeeded }: FieldGiven,
  host: FormHost,
): HTMLElement[] {
  const [one] = shape.anyOf!;
  if (Array.isArray(value))
    return listField(key, { shape: shape.anyOf![1]!, value, path, isNeeded }, host);
  const label = `${desk.items[key] ?? labelOf(key)} 1`;
  return [
    textField({ shape: one!, value, path, isNeeded, label }, host),
    button('Add another passage', () =>
      host.rebuild({ what: 'set', path, value: [typeof value === 'string' ? value : null, null] }, [
        ...path,
        1,
      ]),
    ),
  ];
}

/** Names by id, as the topics of a site. */
function namesField({ shape, value, path }: FieldGiven, host: FormHost): HTMLElement[] {
  const held = Object.entries((value ?? {}) as { [id: string]: unknown });
  const names = shape.additionalProperties as Shape;
  return [
    ...held.map(([id, name]) =>
      element(
        'div',
        { className: 'field', data: { path: [...path, id].join('.') } },
        element(
          'div',
          { className: 'field-head' },
          element('label', { htmlFor: nameOfPath([...path, id]) }, id),
        ),
        textField({ shape: names, value: name, path: [...path, id], isNeeded: true }, host),
      ),
    ),
    newName(path, host),
  ];
}

function newName(path: Path, host: FormHost): HTMLElement {
  const id = element('input', {
    type: 'text',
    ariaLabel: 'Id of a new topic',
    placeholder: 'a-short-id',
  });
  return element(
    'div',
    { className: 'new-name' },
    id,
    button('Add', () => {
      const name = id.value.trim();
      if (name !== '')
        host.rebuild({ what: 'set', path: [...path, name], value: labelOf(name) }, [...path, name]);
    }),
  );
}

function movers(label: string, at: Path, count: number, host: FormHost): HTMLElement {
  const path = at.slice(0, -1);
  const index = Number(at.at(-1));
  const move = (to: number) => () =>
    host.rebuild({ what: 'move', path, from: index, to }, [...path, to]);
  return element(
    'span',
    { className: 'movers' },
    button('↑', move(index - 1), { ariaLabel: `Move ${label} up`, disabled: index === 0 }),
    button('↓', move(index + 1), {
      ariaLabel: `Move ${label} down`,
      disabled: index === count - 1,
    }),
    button(
      '×',
      () => host.rebuild({ what: 'set', path: [...path, index], value: undefined }, path),
      {
        ariaLabel: `Remove ${label}`,
      },
    ),
  );
}

/** The keys that can be added, each with what it is for. */
function addKey(
  keys: readonly string[],
  properties: { [key: string]: Shape },
  path: Path,
  host: FormHost,
): HTMLElement {
  const choose = element(
    'select',
    { ariaLabel: path.length > 0 ? `Add a field to ${path.join(' ')}` : 'Add a field' },
    element('option', { value: '' }, 'Add a field…'),
    ...keys.map((key) =>
      element('option', { value: key, title: properties[key]!.description ?? '' }, labelOf(key)),
    ),
  );
  choose.addEventListener('change', () => {
    if (choose.value === '') return;
    const at = [...path, choose.value];
    host.rebuild({ what: 'set', path: at, value: emptyOf(properties[choose.value]!) }, at);
  });
  return element('div', { className: 'add-key' }, choose);
}

/** Where a field can be filled in in two ways, the way to the other one. */
function otherChoice(shape: Shape, choice: Shape, path: Path, host: FormHost): HTMLElement | false {
  if (!shape.anyOf || isTextOrTexts(shape)) return false;
  const other = shape.anyOf.find((each) => Boolean(each.items) !== Boolean(choice.items));
  return (
    other !== undefined &&
    button(
      other.items ? 'Reports differ: list their dates' : 'One date instead',
      () => host.rebuild({ what: 'set', path, value: emptyOf(other) }, path),
      { className: 'text-button' },
    )
  );
}

/** What a new value begins with: of keys those that are needed, each with nothing behind it. */
function emptyOf(shape: Shape): Value {
  const choice = chosen(shape, undefined);
  if (choice.items) return [emptyOf(choice.items)];
  if (choice.properties)
    return Object.fromEntries(
      (choice.required ?? []).map((key) => [key, emptyOf(choice.properties![key]!)]),
    );
  if (typeof choice.additionalProperties === 'object') return null;
  return choice.type === 'boolean' || choice.const === true ? true : null;
}
