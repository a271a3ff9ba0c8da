/** What a reader has left out: outlets on the whole site, and what the address of a page names. */

const place = 'without';

/** The outlets that are left out on the whole site: their names by their keys. */
export function outletsLeftOut(): Map<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const names = Object.entries(Object(kept) as object).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return new Map(names);
  } catch {
    return new Map();
  }
}

/** Keeps in this browser which outlets are left out on the whole site. */
export function keepLeftOut(outlets: ReadonlyMap<string, string>): void {
  try {
    if (outlets.size) localStorage.setItem(place, JSON.stringify(Object.fromEntries(outlets)));
    else localStorage.removeItem(place);
  } catch {
    // Where storage is blocked it lasts as long as the page.
  }
}

/** The keys that the address of the page names; undefined where it names none. */
export function keysInAddress(): string[] | undefined {
  const keys = (new URLSearchParams(location.search).get(place) ?? '').split(',').filter(Boolean);
  return keys.length ? keys : undefined;
}

/**
 * Puts keys into the address of the page, so that it can be shared; without any, takes them out.
 */
export function putInAddress(keys: readonly string[]): void {
  const rest = new URLSearchParams(location.search);
  rest.delete(place);
  const written = keys.map((key) => encodeURIComponent(key).replaceAll('%2F', '/')).join(',');
  const query = [rest.toString(), written && `${place}=${written}`].filter(Boolean).join('&');
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
}
