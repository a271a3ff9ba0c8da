import { button, element } from './element.ts';

/** A line that a dialog asks for. */
export interface Asked {
  name: string;
  label: string;
  help?: string;
  value?: string;
  /** `secret` is not shown and not offered again; `text` is of several lines. */
  as?: 'line' | 'text' | 'secret';
  optional?: boolean;
}

/**
 * Asks for some lines in a dialog. What was typed, by name; nothing when it was left. `check` says
 * what is wrong with the answer, in words; then it stays open.
 */
export function askFor(
  title: string,
  asked: readonly Asked[],
  confirm: string,
  {
    about = [],
    check = () => undefined,
  }: {
    about?: readonly (Node | string)[];
    check?: (answer: { [name: string]: string }) => string | undefined;
  } = {},
): Promise<{ [name: string]: string } | undefined> {
  const problem = element('p', { className: 'errors', role: 'alert' });
  const controls = asked.map((each) => [each, controlOf(each)] as const);
  const dialog = element(
    'dialog',
    { attributes: { 'aria-labelledby': 'dialog-title' } },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'dialog-title' }, title),
      ...about,
      ...controls.map(([{ name, label, help }, control]) =>
        element(
          'div',
          { className: 'field' },
          element('label', { htmlFor: `asked-${name}` }, label),
          help !== undefined && element('p', { className: 'help', id: `asked-${name}-help` }, help),
          control,
        ),
      ),
      problem,
      element(
        'div',
        { className: 'tools' },
        element('button', { type: 'submit', className: 'main-button', value: 'yes' }, confirm),
        asked.length > 0 && button('Cancel', () => dialog.close('')),
      ),
    ),
  );
  const answer = () =>
    Object.fromEntries(controls.map(([{ name }, control]) => [name, control.value.trim()]));
  dialog.addEventListener('submit', (event) => {
    // Spaces alone are enough for the browser.
    const blank = controls.find(([, { required, value }]) => required && value.trim() === '');
    const wrong = blank ? `Fill in “${blank[0].label}”.` : check(answer());
    if (wrong === undefined) return;
    event.preventDefault();
    problem.textContent = wrong;
    blank?.[1].focus();
  });
  return shown(dialog).then((returned) => {
    const given = returned === 'yes' ? answer() : undefined;
    for (const [, control] of controls) control.value = '';
    return given;
  });
}

/** Shows a dialog until it is closed, and gives the focus back. What it returns. */
function shown(dialog: HTMLDialogElement): Promise<string> {
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      // The browser gives the focus back itself, save to a button in a menu that has closed.
      if (document.activeElement === document.body) menuOf(before)?.focus();
      resolve(dialog.returnValue);
    });
  });
}

/** The name of the menu in which an element is. */
function menuOf(within: Element | null): HTMLElement | null | undefined {
  return within?.closest('details')?.querySelector('summary');
}

function controlOf({ name, value = '', as = 'line', help, optional }: Asked) {
  const control =
    as === 'text'
      ? element('textarea', { rows: 3, value })
      : element('input', {
          type: as === 'secret' ? 'password' : 'text',
          value,
          autocomplete: 'off',
        });
  control.id = `asked-${name}`;
  control.name = name;
  control.required = !optional;
  if (help !== undefined) control.setAttribute('aria-describedby', `asked-${name}-help`);
  return control;
}
