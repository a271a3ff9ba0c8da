import { firstPathOf, routes, type Route } from '../routes.ts';
import { pageAddress } from './addressOf.ts';
import { rootOf, type Stand } from './edition.ts';
import type { NamedLink } from './namedLink.ts';

/** Links to the pages that stand in the menu, in the footer, or where a page is not found. */
export function pageLinks(place: 'menu' | 'footer' | 'suggested', stand: Stand): NamedLink[] {
  return routes
    .filter((route: Route) => route[place] !== undefined)
    .toSorted((a: Route, b: Route) => Number(a[place]) - Number(b[place]))
    .map((route: Route) => ({
      name: route.label?.() ?? '',
      address: pageAddress(firstPathOf(route), route.shared ? rootOf(stand) : stand.base),
    }));
}
