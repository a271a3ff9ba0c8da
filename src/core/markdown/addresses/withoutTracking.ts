/**
 * What sites put into an address to know where a reader comes from. It shows nothing, and tells on
 * whoever copied the address.
 */
const anywhere =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|srsltid|msclkid|yclid|ysclid|_openstat|twclid|ttclid|li_fat_id|igsh|igsi|igshid|mc_cid|mc_eid|mkt_tok|oly_(?:enc|anon)_id|vero_(?:id|conv)|_hs(?:enc|mi)|__hs\w+|hsctatracking|ref_src|ref_url|s_cid|s_kwcid|cmpid|icid|xtor|at_(?:medium|campaign\w*|custom\d|link\w*|format|ptr\w*|bbc\w*)|ns_(?:mchannel|source|campaign|linkname)|soc_(?:src|trk)|guccounter|guce_\w+|_ga|_gl|mibextid|sfnsn|wt_(?:mc|zmc)|smid|ocid|phpsessid)$/i;

/**
 * What single sites call it, by the end of their host: what it is called there means something
 * elsewhere.
 */
const onHosts: readonly [host: RegExp, names: RegExp][] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com)$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)(?:x|twitter)\.com$/, /^(?:s|t|cxt|cn|refsrc)$/],
  [/(?:^|\.)(?:instagram|threads)\.(?:com|net)$/, /^(?:xmt|slof|hl)$/],
  [/(?:^|\.)spotify\.com$/, /^(?:si|nd|dlsi|context|go|sp_cid)$/],
  [
    /(?:^|\.)tiktok\.com$/,
    /^(?:_[a-z]|is_copy_url|is_from_webapp|sender_device|sender_web_id|web_id|tt_from|u_code|share_\w+|sec_user_id|checksum|preview_pb|timestamp|user_id)$/,
  ],
  [
    /(?:^|\.)(?:facebook|fb)\.com$/,
    /^(?:rdid|share_url|__\w+(?:\[\d+\])?|paipv|eav|_rdr|_rdc|refid|fref|hc_ref|ref|notif_\w+)$/,
  ],
  [
    /(?:^|\.)linkedin\.com$/,
    /^(?:trk|trackingid|lipi|rcm|midtoken|midsig|trkemail|originalsubdomain|refid)$/i,
  ],
  [/(?:^|\.)reddit\.com$/, /^(?:share_id|rdt|ref|ref_source|correlation_id|post_fullname)$/],
  [
    /(?:^|\.)substack\.com$/,
    /^(?:r|s|triedredirect|showwelcomeonshare|isfreemail|publication_id)$/i,
  ],
  [/(?:^|\.)medium\.com$/, /^(?:source|gi)$/],
  [
    /(?:^|\.)nytimes\.com$/,
    /^(?:smid|smtyp|referringsource|emc|partner|campaign_id|instance_id|segment_id|user_id|regi_id|te|nl)$/i,
  ],
  [/(?:^|\.)wsj\.com$/, /^(?:mod|reflink)$/],
  [/(?:^|\.)theguardian\.com$/, /^(?:cmp|ref)$/i],
  [/(?:^|\.)(?:podcasts|music|apps)\.apple\.com$/, /^(?:uo|mt|ct|pt|at|ls|itscg|itsct)$/],
  [/(?:^|\.)amazon\.[a-z.]+$/, /^(?:tag|ref_?|linkcode|ascsubtag|psc|pd_rd_\w+|pf_rd_\w+)$/i],
];

/**
 * A web address without what follows its reader; nothing when there is no such thing in it. One
 * that holds another address, as that of an archived copy does, is left as it is: what follows the
 * reader may belong to the inner one.
 */
export function withoutTracking(url: string): { clean: string; found: string } | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url) || holdsAddress(url)) return undefined;
  const [before = '', fragment] = url.split(/(#.*)/s);
  const [page, query] = before.split(/\?(.*)/s);
  const names = namesOn(new URL(url).hostname);
  const parts = query === undefined ? [] : query.split('&');
  const kept = parts.filter((part) => !names.some((each) => each.test(nameOf(part))));
  const tracked = /^#(?:utm_\w+|xtor|fbclid)=/i.exec(fragment ?? '');
  if (kept.length === parts.length && !tracked) return undefined;
  const found = parts.find((part) => !kept.includes(part)) ?? fragment!.slice(1);
  return {
    clean: `${page}${kept.length ? `?${kept.join('&')}` : ''}${tracked ? '' : (fragment ?? '')}`,
    found: nameOf(found),
  };
}

/** Whether another web address stands within an address. */
export function holdsAddress(url: string): boolean {
  return /^https?:\/\/[^/]*\/.*https?(?::|%3a)/is.test(url);
}

function namesOn(host: string): RegExp[] {
  return [anywhere, ...onHosts.filter(([hosts]) => hosts.test(host)).map(([, names]) => names)];
}

function nameOf(part: string): string {
  const name = part.split('=')[0]!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
