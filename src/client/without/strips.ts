import { without as words } from '../../i18n/en/without.ts';
import { createElement } from '../dom.ts';
import { joinNames } from './bar.ts';
import { loadData, type ClaimData, type RulesModule } from './record.ts';

/** As much of an article's data as is used. */
export type ArticleData = Pick<ClaimData, 'sources' | 'actors'> & { claims: ClaimData[] };

/** How many claims of a strip have a standing. */
interface Run {
  row: RulesModule['rules'][number];
  count: number;
}

/** A strip of the page, and the data of its article. */
export interface LoadedStrip {
  strip: HTMLElement;
  article: ArticleData;
}

/** The strips of the page as it stands now, each with the data of its article. */
export function loadStrips(): Promise<LoadedStrip[]> {
  const strips = document.querySelectorAll<HTMLElement>('main .evidence-strip:not(.day)');
  return Promise.all(
    [...strips].map(async (strip) => ({ strip, article: await loadData(pathOfArticle(strip)) })),
  );
}

function pathOfArticle(strip: HTMLElement): string {
  const link = strip
    .closest('.lead, .article-summary')
    ?.querySelector<HTMLAnchorElement>('h2 a[href]');
  return link?.pathname ?? location.pathname;
}

/**
 * Shows a second row below the strip of each article: its claims without what is left out, by key
 * and name. The newsroom's row stays above.
 */
export function showSecondRows(
  strips: readonly LoadedStrip[],
  rules: RulesModule,
  names: ReadonlyMap<string, string>,
): void {
  for (const old of document.querySelectorAll('.without-row')) old.remove();
  if (!names.size) return;
  for (const { strip, article } of strips) {
    const legend = strip.nextElementSibling?.matches('.legend') ? strip.nextElementSibling : strip;
    legend.after(createSecondRow(strip, article, rules, names));
  }
}

function createSecondRow(
  strip: HTMLElement,
  { claims, sources, actors }: ArticleData,
  rules: RulesModule,
  names: ReadonlyMap<string, string>,
): HTMLElement {
  const counted = claims.filter(({ retracted }) => !retracted);
  const standingsWithout = (keys: string[]) =>
    counted.map((claim) => rules.standingWithout({ ...claim, sources, actors }, keys).standing);
  const published = standingsWithout([]);
  const left = standingsWithout([...names.keys()]);
  const others = left.filter((id, i) => id !== published[i]).length;
  const runs = [...rules.rules]
    .sort((a, b) => a.rank - b.rank)
    .map((row) => ({ row, count: left.filter((id) => id === row.id).length }))
    .filter(({ count }) => count > 0);
  const second = strip.cloneNode() as HTMLElement;
  second.append(...runs.map(createRun));
  return createElement(
    'div',
    { className: 'without-row ui' },
    createElement('p', {}, words.secondRow(joinNames([...names.values()]), others, counted.length)),
    second,
    ...(others === 0 || !strip.closest('.evidence') ? [] : [createLegend(runs)]),
  );
}

function createRun({ row, count }: Run): HTMLElement {
  const cells = Array.from({ length: count }, () => createElement('i', {}));
  const run = createElement('b', {}, ...cells);
  run.dataset['standing'] = row.id;
  return run;
}

function createLegend(runs: readonly Run[]): HTMLElement {
  const items = runs.map(({ row, count }) => {
    const number = createElement('b', { className: 'glyph' }, String(count));
    number.dataset['standing'] = row.id;
    return createElement('li', {}, number, ` ${row.ofSeveral(count)}`);
  });
  return createElement('ul', { className: 'legend plain-list ui' }, ...items);
}
