import { nearestAddresses } from './nearestAddresses.ts';

/**
 * Adds the nearest addresses to the page for an address that does not exist. Without it the search
 * and the lists are still there.
 */
const section = document.querySelector<HTMLElement>('[data-nearest]');

if (section) {
  void suggest(section);
  // A report is about the address that was asked for, not about that of this page.
  const ownPath = encodeURIComponent(section.dataset['here'] ?? '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-footer a[href]'))
    link.href = link.href.replaceAll(ownPath, encodeURIComponent(location.pathname));
}

async function suggest(section: HTMLElement): Promise<void> {
  const response = await fetch(section.dataset['nearest'] ?? '').catch(() => undefined);
  if (!response?.ok) return;
  const nearest = nearestAddresses(
    location.pathname,
    (await response.json()) as [string, string][],
  );
  section.querySelector('ul')?.append(
    ...nearest.map(([address, name]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const path = document.createElement('small');
      link.href = address;
      link.textContent = name;
      path.textContent = address;
      item.append(link, path);
      return item;
    }),
  );
  section.hidden = nearest.length === 0;
}
