/**
 * What sites put into an address to know where a reader comes from. It shows nothing, and tells on
 * whoever copied the address.
 */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hs(?:enc|mi)|ref_src|ref_url|s_cid|cmpid|at_(?:medium|campaign|custom\d)|ns_(?:mchannel|source|campaign|linkname))$/i;

/** A web address without what follows its reader; nothing when there is no such thing in it. */
export function withoutTracking(url: string): { clean: string; found: string } | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const [before = '', fragment] = url.split(/(#.*)/s),
    [page, query] = before.split(/\?(.*)/s);
  const parts = (query ?? '').split('&'),
    kept = parts.filter((part) => !tracking.test(part.split('=')[0]!));
  if (kept.length === parts.length) return undefined;
  const found = parts.find((part) => !kept.includes(part))!.split('=')[0]!;
  return { clean: `${page}${kept.length ? `?${kept.join('&')}` : ''}${fragment ?? ''}`, found };
}
