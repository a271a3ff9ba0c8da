import { createElement } from '../dom.ts';
import { keysInAddress, outletsLeftOut } from './choice.ts';
import { showBar } from './bar.ts';
import { showClaimPanel } from './claimPanel.ts';
import { loadRules, type RulesModule } from './record.ts';
import { loadStrips, showSecondRows, type LoadedStrip } from './strips.ts';

/**
 * Shows a page without what the reader, or the link that was followed, leaves out. It is a script
 * of its own (`/without.js`), which is loaded only then (leftOut.ts).
 */
const style = createElement('link', {
  rel: 'stylesheet',
  href: new URL('without.css', import.meta.url).href,
});
// Nothing is shown before, since it would move under the reader's finger.
const isStyled = new Promise((resolve) => {
  for (const end of ['load', 'error']) style.addEventListener(end, resolve);
});
document.head.append(style);
await isStyled;

const link = document.getElementById('without');
const byLink = link ? undefined : keysInAddress();
if (!byLink) showBar();
if (link) void showClaimPanel(link);
else if (!document.querySelector('.as-of')) void showOnStrips();

/** The bar, and second rows of strips, by the names of what is left out. */
async function showOnStrips(): Promise<void> {
  if (!byLink && !document.querySelector('.evidence-strip')) return;
  const [rules, strips] = await Promise.all([loadRules(), loadStrips()]);
  const show = () => {
    const names = byLink ? namesOf(byLink, strips, rules) : outletsLeftOut();
    showBar(byLink ? [...names.values()] : [], show);
    showSecondRows(strips, rules, names);
  };
  show();
}

/** The names of what an address names by its keys, where the articles of the page know it. */
function namesOf(
  keys: readonly string[],
  strips: readonly LoadedStrip[],
  { outletKey }: RulesModule,
): Map<string, string> {
  const known = new Map(
    strips.flatMap(({ article: { sources, actors } }) => [
      ...sources.map(({ publisher }) => [outletKey(publisher), publisher] as const),
      ...sources.map(({ id, title }) => [`sources/${id}`, title] as const),
      ...actors.map(({ id, name }) => [`actors/${id}`, name] as const),
    ]),
  );
  return new Map(keys.map((key) => [key, known.get(key) ?? key]));
}
