import { nearestAddresses } from './nearestAddresses.ts';

/**
 * Adds the nearest addresses to the page that says that there is none. It only adds: without it the
 * search and the lists are there.
 */
const place = document.querySelector<HTMLElement>('[data-nearest]');

if (place) {
  void show(place);
  // What is to be reported is the address that was asked for, not that of this page.
  const here = encodeURIComponent(place.dataset['here'] ?? '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-footer a[href]'))
    link.href = link.href.replaceAll(here, encodeURIComponent(location.pathname));
}

async function show(place: HTMLElement): Promise<void> {
  const answer = await fetch(place.dataset['nearest'] ?? '').catch(() => undefined);
  if (!answer?.ok) return;
  const near = nearestAddresses(location.pathname, (await answer.json()) as [string, string][]);
  place.querySelector('ul')?.append(
    ...near.map(([address, name]) => {
      const item = document.createElement('li'),
        link = document.createElement('a'),
        path = document.createElement('small');
      link.href = address;
      link.textContent = name;
      path.textContent = address;
      item.append(link, path);
      return item;
    }),
  );
  place.hidden = near.length === 0;
}
