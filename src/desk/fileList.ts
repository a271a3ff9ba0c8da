import type { Kind } from '../core/model/entry.ts';
import { folders } from '../core/model/identify.ts';
import { desk } from '../i18n/en/desk.ts';
import { button, element } from './dom/element.ts';
import type { FileRow } from './record/deskRecord.ts';

const kinds: readonly (Kind | 'other')[] = [...folders, 'site', 'other'];

/** What a list of files is told when somebody uses it. */
export interface FileListHost {
  open(file: string): void;
  begin(kind: Kind): void;
  isChanged(file: string): boolean;
}

/**
 * The files of the content by kind, each with its standing, its problems, and whether it is
 * unsaved.
 */
export class FileList {
  readonly element: HTMLElement;
  readonly #host: FileListHost;
  readonly #rows = new Map<string, { item: HTMLLIElement; said: string }>();
  readonly #groups = new Map<string, { list: HTMLUListElement; count: HTMLElement }>();
  readonly #filter: HTMLInputElement;
  #current = '';

  constructor(host: FileListHost) {
    this.#host = host;
    this.#filter = element('input', {
      type: 'search',
      placeholder: 'Find a file',
      ariaLabel: 'Find a file by its name or its words',
      on: { input: () => this.#filterRows() },
    });
    this.element = element(
      'nav',
      { className: 'files', ariaLabel: 'Files' },
      this.#filter,
      ...kinds.map((kind) => this.#group(kind)),
    );
  }

  /** Shows the rows. Those that say what they said are left alone. */
  show(rows: readonly FileRow[]): void {
    const wanted = new Set(rows.map(({ file }) => file));
    for (const [file, { item }] of this.#rows)
      if (!wanted.has(file)) {
        item.remove();
        this.#rows.delete(file);
      }
    for (const [kind, all] of Map.groupBy(rows, (row) => row.kind ?? 'other'))
      this.#showGroup(kind, all);
    for (const [kind, { list, count }] of this.#groups) {
      count.textContent = String(list.children.length);
      list.closest('details')!.hidden = kind === 'other' && list.children.length === 0;
    }
    this.#filterRows();
  }

  /** Marks the file that is open, and opens its group. */
  select(file: string): void {
    this.#rows.get(this.#current)?.item.firstElementChild?.removeAttribute('aria-current');
    this.#current = file;
    const item = this.#rows.get(file)?.item;
    item?.firstElementChild?.setAttribute('aria-current', 'true');
    item?.closest('details')?.setAttribute('open', '');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #group(kind: Kind | 'other'): HTMLElement {
    const list = element('ul');
    const count = element('span', { className: 'quiet' });
    this.#groups.set(kind, { list, count });
    return element(
      'details',
      { open: kind === 'articles' || kind === 'claims' },
      element('summary', {}, desk.kinds[kind], ' ', count),
      kind !== 'site' &&
        kind !== 'other' &&
        button(desk.begin[kind], () => this.#host.begin(kind), { className: 'begin' }),
      list,
    );
  }

  #showGroup(kind: string, rows: readonly FileRow[]): void {
    const { list } = this.#groups.get(kind)!;
    let before: Element | null = null;
    for (const row of rows.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
      const said = JSON.stringify([row, this.#host.isChanged(row.file)]);
      let known = this.#rows.get(row.file);
      if (known?.said !== said) {
        const item = this.#item(row);
        known?.item.replaceWith(item);
        known = { item, said };
        this.#rows.set(row.file, known);
      }
      const place: Element | null = before ? before.nextElementSibling : list.firstElementChild;
      if (place !== known.item) list.insertBefore(known.item, place);
      before = known.item;
    }
  }

  #item({ file, name, standing, errors, warnings }: FileRow): HTMLLIElement {
    const changed = this.#host.isChanged(file);
    const words = [
      element(
        'span',
        { className: standing ? 'glyph name' : 'name', data: { standing: standing?.id } },
        name,
      ),
      standing && element('span', { className: 'visually-hidden' }, `, ${standing.label}`),
      changed && element('span', { className: 'unsaved' }, ' unsaved'),
      errors > 0 && element('span', { className: 'errors' }, ` ${desk.count(errors, 'error')}`),
      warnings > 0 &&
        element('span', { className: 'warnings' }, ` ${desk.count(warnings, 'warning')}`),
    ];
    const open = element(
      'button',
      {
        type: 'button',
        title: file,
        attributes: { 'aria-current': file === this.#current ? 'true' : undefined },
        on: { click: () => this.#host.open(file) },
      },
      ...words,
    );
    return element('li', { data: { words: `${file} ${name}`.toLowerCase() } }, open);
  }

  #filterRows(): void {
    const wanted = this.#filter.value.trim().toLowerCase();
    for (const { item } of this.#rows.values())
      item.hidden = wanted !== '' && !item.dataset['words']!.includes(wanted);
    if (wanted !== '')
      for (const { list } of this.#groups.values())
        if (list.querySelector('li:not([hidden])'))
          list.closest('details')!.setAttribute('open', '');
  }
}
