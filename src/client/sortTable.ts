/**
 * Makes the heads of tables that can be sorted into buttons: a press sorts, another turns it round.
 */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
    for (const head of table.tHead?.rows[0]?.cells ?? []) makeButton(table, head);
}

function makeButton(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const isRising = head.ariaSort !== 'ascending';
    for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
    head.ariaSort = isRising ? 'ascending' : 'descending';
    sort(table, head.cellIndex, isRising ? 1 : -1);
  });
}

/** Rows that are the same in the column keep their order. */
function sort(table: HTMLTableElement, column: number, sign: 1 | -1): void {
  const isNumeric = table.tHead?.rows[0]?.cells[column]?.classList.contains('number') ?? false;
  const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
  // As the page has set it to the right, each cell is a number, perhaps with marks between
  // thousands.
  const numberOf = (text: string) =>
    Number(text.replace(/[−–]/, '-').replace(/[, \u00A0\u202F%]/g, ''));
  const compare = (a: string, b: string) =>
    isNumeric
      ? numberOf(a) - numberOf(b)
      : a.localeCompare(b, document.documentElement.lang, { numeric: true });
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  table.tBodies[0]?.append(...rows.sort((a, b) => sign * compare(textOf(a), textOf(b))));
}
