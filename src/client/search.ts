/**
 * Searches while one types. Nothing is loaded before the form is used, or the address has a
 * question in it, where it is kept.
 * From the field the Enter and the down key lead to the results, arrow keys from one to the next,
 * and Escape back.
 */
import { searchWords } from '../i18n/searchWords.ts';
import { engine, type Answer } from './searchEngine.ts';
import { searchResult } from './searchResult.ts';

const form = document.querySelector<HTMLFormElement>('.search-form')!,
  field = form.querySelector<HTMLInputElement>('#q')!;
const said = document.querySelector('[data-search-status]')!,
  list = document.querySelector('[data-search-results]')!,
  more = document.querySelector<HTMLButtonElement>('[data-search-more]')!;
const choices = [...form.querySelectorAll<HTMLInputElement>('[name="standing"]')];
const language = document.documentElement.lang,
  portion = 20;
const folder = new URL('../pagefind/', form.action);

/** Which question is the last: an answer to one before it comes too late. */
let question = 0;
let rest: Answer['results'] = [];
const nothing = { results: [], counts: undefined };
let timer: number | undefined;

const asked = new URL(location.href).searchParams;
field.value = asked.get('q') ?? '';
(choices.find((choice) => choice.value === asked.get('standing')) ?? choices[0]!).checked = true;
if (field.value || chosen()) void search();

form.addEventListener('focusin', () => void engine(folder).catch(() => {}), { once: true });
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(search, 150);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (await search()) links()[0]?.focus();
});
more.addEventListener('click', async () => {
  const before = links().length;
  await show(question);
  links()[before]?.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [field, ...links(), ...(more.hidden ? [] : [more])],
    at = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key],
    next = step && stops[at + step];
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
 * Asks what stands in the form, and shows the answer. Whether it was shown: not when it could not
 * be had, nor when another question came meanwhile.
 */
async function search(): Promise<boolean> {
  clearTimeout(timer);
  const words = field.value.trim(),
    standing = chosen(),
    asks = words !== '' || standing !== '',
    mine = ++question;
  remember(words, standing);
  if (asks && !list.firstChild) said.textContent = searchWords.searching;
  try {
    const answer = asks ? await (await engine(folder))(words, standing) : nothing;
    if (mine !== question) return false;
    rest = answer.results;
    const count = rest.length;
    if (!(await show(mine, true))) return false;
    showCounts(answer.counts);
    said.textContent = asks ? sentenceOf(count) : '';
    return true;
  } catch {
    if (mine === question) said.textContent = searchWords.failed;
    return false;
  }
}

/**
 * Adds the next results, or begins the list with them, unless another question has been asked
 * meanwhile.
 */
async function show(mine: number, anew = false): Promise<boolean> {
  const found = await Promise.all(rest.splice(0, portion).map((get) => get()));
  if (mine !== question) return false;
  const items = found.map((one) => searchResult(one, labelOf));
  if (anew) list.replaceChildren(...items);
  else list.append(...items);
  more.hidden = rest.length === 0;
  return true;
}

/** Beside each standing, how many claims of it there are among the results. */
function showCounts(counts: Answer['counts'] | undefined): void {
  for (const choice of choices) {
    const place = choice.parentElement?.querySelector('.count');
    if (place) place.textContent = counts ? number(counts[choice.value] ?? 0) : '';
  }
}

function sentenceOf(count: number): string {
  return count
    ? searchWords.found(number(count), new Intl.PluralRules(language).select(count))
    : searchWords.nothing;
}

/** Keeps the question in the address, so that one can come back to it and pass it on. */
function remember(words: string, standing: string): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams(
    Object.entries({ q: words, standing }).filter(([, value]) => value),
  ).toString();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function chosen(): string {
  return choices.find((choice) => choice.checked)?.value ?? '';
}

function labelOf(standing: string): string {
  return (
    choices.find((choice) => choice.value === standing)?.parentElement?.querySelector('.chip')
      ?.textContent ?? standing
  );
}

function links(): HTMLElement[] {
  return [...list.querySelectorAll('a')];
}

function number(n: number): string {
  return new Intl.NumberFormat(language).format(n);
}
