/**
 * Programs that put an address of their own around one, by host and path: the inner address is that
 * parameter, or what follows the path.
 */
const wrappers: readonly [host: RegExp, path: RegExp, names: readonly string[]][] = [
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, ['q', 'url']],
  [/^(?:l|lm)\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$/, /^\//, ['u']],
  [/^(?:www\.)?facebook\.com$/, /^\/(?:l\.php|flx\/warn\/)$/, ['u']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
  [/^statics\.teams\.cdn\.office\.net$/, /safelinks/, ['url']],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)/, ['url']],
  [/^(?:www\.)?duckduckgo\.com$/, /^\/l\/?$/, ['uddg']],
  [/^(?:www\.|m\.)?vk\.com$|^away\.vk\.com$/, /^\/away(?:\.php)?$|^\//, ['to']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^(?:www\.)?steamcommunity\.com$/, /^\/linkfilter/, ['u', 'url']],
  [/^t\.umblr\.com$/, /^\/redirect$/, ['z']],
  [/^(?:exit\.sc|disq\.us|deref-mail\.com|getpocket\.com)$/, /^\//, ['url', 'redirectUrl']],
  [/^(?:www\.)?yandex\.[a-z.]+$/, /^\/clck\/jsredir/, ['url']],
  [/^translate\.google\.[a-z.]+$/, /^\/(?:translate|website)/, ['u']],
];

/**
 * The address that a program has put one of its own around: a search engine, a mail program, a
 * network, a cache of pages for phones (AMP). Nothing for any other.
 */
export function unwrapped(url: string): { inner: string; by: string } | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const whole = new URL(url);
  const inner =
    fromParameter(whole) ??
    fromDefence(url, whole) ??
    fromAmpCache(whole) ??
    fromPath(whole) ??
    fromTranslator(whole);
  if (inner === undefined || !URL.canParse(inner)) return undefined;
  // One may be within another: a link from a mail to a page of search results.
  return { inner: unwrapped(inner)?.inner ?? inner, by: whole.hostname };
}

function fromParameter({ hostname, pathname, searchParams }: URL): string | undefined {
  const row = wrappers.find(([host, path]) => host.test(hostname) && path.test(pathname));
  return row?.[2]
    .map((name) => searchParams.get(name))
    .find((value): value is string => /^https?:\/\//i.test(value ?? ''));
}

/** `urldefense.com/v3/__https://host.example/post__;!!…`, and its older forms. */
function fromDefence(url: string, { hostname, searchParams }: URL): string | undefined {
  if (!/^urldefense(?:\.proofpoint)?\.com$/.test(hostname)) return undefined;
  const third = /\/v3\/__(https?:.+?)__;/.exec(url)?.[1]?.replace(/^(https?:\/)([^/])/, '$1/$2');
  if (third !== undefined) return third.includes('*') ? undefined : third;
  const older = searchParams.get('u');
  if (older === null) return undefined;
  return decoded(older.replace(/-/g, '%').replace(/_/g, '/'));
}

/** `google.com/amp/s/host.example/post`, `host-example.cdn.ampproject.org/c/s/host.example/post` */
function fromAmpCache({ hostname, pathname, search }: URL): string | undefined {
  const path = /\.cdn\.ampproject\.org$/.test(hostname)
    ? /^\/(?:[a-z]+\/)?(s\/)?([^/]+\.[^/]+\/?.*)$/.exec(pathname)
    : /^(?:www\.)?(?:google|bing)\.[a-z.]+$/.test(hostname)
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+\/?.*)$/.exec(pathname)
      : undefined;
  if (!path) return undefined;
  const own = search
    .replace(/([?&])(?:amp_js_v|amp_gsa|usqp|amp)=?[^&]*/g, '$1')
    .replace(/[?&]+$/, '');
  return `http${path[1] ? 's' : ''}://${path[2]}${own.replace(/^\?&+/, '?')}`;
}

/**
 * `r.search.yahoo.com/…/RU=https%3a%2f%2fhost.example/RK=2`, `12ft.io/https://host.example/post`
 */
function fromPath({ hostname, pathname, search }: URL): string | undefined {
  if (/(?:^|\.)search\.yahoo\.com$/.test(hostname))
    return decoded(/\/RU=([^/]+)/.exec(pathname)?.[1] ?? '');
  return /^(?:12ft\.io|outline\.com|removepaywall\.com|r\.jina\.ai)$/.test(hostname)
    ? /^\/(https?:\/\/.+)$/.exec(pathname + search)?.[1]
    : undefined;
}

/** `host-example.translate.goog/post?_x_tr_sl=uk`: a page in the translation of Google. */
function fromTranslator({ hostname, pathname, searchParams }: URL): string | undefined {
  const name = /^([^.]+)\.translate\.goog$/.exec(hostname)?.[1];
  if (name === undefined) return undefined;
  const host = name.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  const query = [...searchParams].filter(([key]) => !key.startsWith('_x_tr_'));
  return `https://${host}${pathname}${query.length ? `?${new URLSearchParams(query)}` : ''}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
