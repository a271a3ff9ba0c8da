import { messages } from '../i18n/messages.ts';

/** A page of the site, or pages of one kind. */
export interface Route {
  id: string;
  /**
   * Its address below the base, and its file in `src/pages/[...edition]` (without `.astro` and
   * `/index`); of an embed in `src/pages/embed/[...edition]`, so that all have the headers of that
   * folder; of a shared one in `src/pages`.
   * Parameters stand in brackets as in Astro: `articles/[id]`, and for any further parts of the
   * address, or none, `actors/[...part]`.
   */
  path: string;
  /** What links to it are called, in the language of the site. */
  label?: () => string;
  /** Its place in the menu of the masthead, from 1. */
  menu?: number;
  /** Its place in the footer, from 1. */
  footer?: number;
  /** Whether the page that says “not found” and an empty search offer it. */
  suggested?: true;
  /**
   * Whether it is in the sitemap and among the addresses of which the nearest is found for a
   * mistyped one. Of `actors/[...part]` that is `/actors/`: its further parts are reached from
   * there.
   */
  sitemap?: true;
  /** Whether it stands once, and not in each language. */
  shared?: true;
  /** The section of headers with which it answers (`hosting/headers.ts`). */
  headers: 'pages' | 'embeds';
}

/**
 * THE table of pages, in the order of the sitemap. A new page is its file in `src/pages`, its view
 * and a row here.
 */
export const routes = [
  { id: 'front', path: '', sitemap: true, headers: 'pages' },
  {
    id: 'articles',
    path: 'articles',
    label: () => messages.pages.articles,
    footer: 5,
    suggested: true,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'claims',
    path: 'claims',
    label: () => messages.pages.claims,
    menu: 2,
    suggested: true,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'actors',
    path: 'actors/[...part]',
    label: () => messages.pages.actors,
    menu: 1,
    suggested: true,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'sources',
    path: 'sources/[...part]',
    label: () => messages.pages.sources,
    menu: 3,
    suggested: true,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'standings',
    path: 'grades',
    label: () => messages.pages.standings,
    menu: 4,
    footer: 1,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'data',
    path: 'data',
    label: () => messages.data.title,
    footer: 4,
    sitemap: true,
    shared: true,
    headers: 'pages',
  },
  {
    id: 'about',
    path: 'about',
    label: () => messages.pages.about,
    footer: 2,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'corrections',
    path: 'corrections/[...part]',
    label: () => messages.pages.corrections,
    footer: 3,
    sitemap: true,
    headers: 'pages',
  },
  {
    id: 'figures',
    path: 'figures/[...part]',
    label: () => messages.pages.figures,
    sitemap: true,
    headers: 'pages',
  },
  { id: 'topic', path: 'topics/[id]/[...part]', sitemap: true, headers: 'pages' },
  { id: 'article', path: 'articles/[id]', sitemap: true, headers: 'pages' },
  { id: 'articlePlain', path: 'articles/[id]/plain', sitemap: true, headers: 'pages' },
  { id: 'claim', path: 'claims/[id]', sitemap: true, headers: 'pages' },
  { id: 'actor', path: 'actors/[id]', sitemap: true, headers: 'pages' },
  { id: 'source', path: 'sources/[id]', sitemap: true, headers: 'pages' },
  { id: 'event', path: 'events/[id]', sitemap: true, headers: 'pages' },
  { id: 'figure', path: 'figures/[id]', sitemap: true, headers: 'pages' },
  { id: 'versions', path: 'articles/[id]/versions', headers: 'pages' },
  { id: 'articleBrief', path: 'articles/[id]/brief', headers: 'pages' },
  { id: 'articleRecord', path: 'articles/[id]/record', headers: 'pages' },
  { id: 'articlesOfMonth', path: 'articles/[...month]', headers: 'pages' },
  { id: 'claimsBy', path: 'claims/[by]/[...part]', headers: 'pages' },
  { id: 'search', path: 'search', label: () => messages.search.title, menu: 5, headers: 'pages' },
  { id: 'notFound', path: '404', shared: true, headers: 'pages' },
  { id: 'redirect', path: '[...redirect]', shared: true, headers: 'pages' },
  { id: 'claimEmbed', path: 'embed/claims/[id]', headers: 'embeds' },
  { id: 'articleEmbed', path: 'embed/articles/[id]', headers: 'embeds' },
  { id: 'figureEmbed', path: 'embed/figures/[id]', headers: 'embeds' },
  { id: 'timelineEmbed', path: 'embed/articles/[id]/timeline', headers: 'embeds' },
] as const satisfies readonly Route[];

type Row = (typeof routes)[number];

/** Routes with a page for each of several things, all of them in the sitemap. */
export type ThingRouteId = Extract<Row, { sitemap: true; path: `${string}[id]${string}` }>['id'];

/**
 * The path of a page below the base, without slashes at its ends, as links name it: `claims`,
 * `claims/they-spoke`. What no row of the table has is a type error.
 */
export type PagePath = Filled<Exclude<Row, { id: 'notFound' | 'redirect' }>['path']>;

/** The paths of a pattern: `claims/[by]/[...part]` //=> `claims/${string}` with or without more. */
type Filled<Path extends string> = Path extends `${infer Before}/[...${string}]`
  ? Filled<Before> | `${Filled<Before>}/${string}`
  : Path extends `${infer Before}/[${string}]${infer After}`
    ? `${Before}/${string}${Filled<After>}`
    : Path;

/** The path of a route's page, or of the first of its pages: of `actors/[...part]`, `actors`. */
export function firstPathOf({ path }: Route): PagePath {
  return path.replace(/\/\[\.\.\.\w+\]$/, '') as PagePath;
}
