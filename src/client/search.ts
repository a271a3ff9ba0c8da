/**
 * Searches while the reader types. Nothing is loaded before the form is used, or the address holds
 * a query, where it is kept.
 * Enter and the down key lead from the field to the results, arrow keys from one to the next, and
 * Escape back.
 */
import { search as messages } from '../i18n/en/search.ts';
import { loadEngine, type Answer } from './searchEngine.ts';
import { createSearchResult } from './searchResult.ts';

const form = document.querySelector<HTMLFormElement>('.search-form')!;
const field = form.querySelector<HTMLInputElement>('#q')!;
const status = document.querySelector('[data-search-status]')!;
const list = document.querySelector('[data-search-results]')!;
const moreButton = document.querySelector<HTMLButtonElement>('[data-search-more]')!;
const standingInputs = [...form.querySelectorAll<HTMLInputElement>('[name="standing"]')];
const language = document.documentElement.lang;
const pageSize = 20;
const base = new URL('../', form.action);
const folder = new URL(form.dataset['index'] ?? '../pagefind/', form.action);

/** The number of the latest query: an answer to an earlier one comes too late. */
let latest = 0;
let remaining: Answer['results'] = [];
const emptyAnswer = { results: [], counts: undefined };
let timer: number | undefined;

const query = new URL(location.href).searchParams;
field.value = query.get('q') ?? '';
const initial = standingInputs.find((input) => input.value === query.get('standing'));
(initial ?? standingInputs[0]!).checked = true;
if (field.value || chosenStanding()) void search();

form.addEventListener('focusin', () => void loadEngine(folder, base).catch(() => {}), {
  once: true,
});
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(search, 150);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (await search()) resultLinks()[0]?.focus();
});
moreButton.addEventListener('click', async () => {
  const before = resultLinks().length;
  await showNextResults(latest);
  resultLinks()[before]?.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [field, ...resultLinks(), ...(moreButton.hidden ? [] : [moreButton])];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = step && stops[at + step];
  if (at < 0 || !(next || event.key === 'Escape')) return;
  event.preventDefault();
  if (next) next.focus();
  else if (at > 0) field.focus();
  else {
    field.value = '';
    void search();
  }
});

/**
 * Runs the query of the form and shows the answer. Returns whether it was shown: it is not when the
 * search failed, nor when another query came meanwhile.
 */
async function search(): Promise<boolean> {
  clearTimeout(timer);
  const words = field.value.trim();
  const standing = chosenStanding();
  const hasQuery = words !== '' || standing !== '';
  const own = ++latest;
  keepInAddress(words, standing);
  if (hasQuery && !list.firstChild) status.textContent = messages.searching;
  try {
    const answer = hasQuery ? await (await loadEngine(folder, base))(words, standing) : emptyAnswer;
    if (own !== latest) return false;
    remaining = answer.results;
    const count = remaining.length;
    if (!(await showNextResults(own, true))) return false;
    showCounts(answer.counts);
    status.textContent = hasQuery ? describeCount(count) : '';
    return true;
  } catch {
    if (own === latest) status.textContent = messages.failed;
    return false;
  }
}

/**
 * Appends the next results, or replaces the list with them, unless another query came meanwhile.
 * Returns whether it did.
 */
async function showNextResults(own: number, replace = false): Promise<boolean> {
  const found = await Promise.all(remaining.splice(0, pageSize).map((load) => load()));
  if (own !== latest) return false;
  const items = found.map((one) => createSearchResult(one, labelOf));
  if (replace) list.replaceChildren(...items);
  else list.append(...items);
  moreButton.hidden = remaining.length === 0;
  return true;
}

/** Shows beside each standing how many claims of it there are among the results. */
function showCounts(counts: Answer['counts'] | undefined): void {
  for (const input of standingInputs) {
    const count = input.parentElement?.querySelector('.count');
    if (count) count.textContent = counts ? formatNumber(counts[input.value] ?? 0) : '';
  }
}

function describeCount(count: number): string {
  return count
    ? messages.results(formatNumber(count), new Intl.PluralRules(language).select(count))
    : messages.noResults;
}

/** Keeps the query in the address, so that the reader can come back to it and share it. */
function keepInAddress(words: string, standing: string): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams(
    Object.entries({ q: words, standing }).filter(([, value]) => value),
  ).toString();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function chosenStanding(): string {
  return standingInputs.find((input) => input.checked)?.value ?? '';
}

function labelOf(standing: string): string {
  const input = standingInputs.find(({ value }) => value === standing);
  return input?.parentElement?.querySelector('.chip')?.textContent ?? standing;
}

function resultLinks(): HTMLElement[] {
  return [...list.querySelectorAll('a')];
}

function formatNumber(n: number): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(n);
}
