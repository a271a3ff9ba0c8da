import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { parseWhen } from '../../../src/core/dates/parseWhen.ts';
import type { Proposal } from '../../../src/desk/finding/proposals.ts';
import { jsonLdIn } from './jsonLd.ts';
import type { Said } from './said.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What is proposed of a page: of each field the first that is said of it and can be meant. */
export function metadataIn(html: string, url: string): Proposal[] {
  const elements = elementsOf(parse(html));
  const said = [jsonLdIn(textsOf(elements)), ...tagsIn(elements)];
  const first = (
    key: 'title' | 'publisher' | 'published' | 'language' | 'doi',
    mended: (text: string) => string | undefined,
  ): Proposal[] => {
    for (const each of said) {
      const value = each[key] === undefined ? undefined : mended(each[key].trim());
      if (value) return [{ key, value, from: each.from }];
    }
    return [];
  };
  const authors = said.find((each) => (each.authors ?? []).length > 0);
  const canonical = elements.find((each) => attribute(each, 'rel') === 'canonical');
  const address = canonical && URL.parse(attribute(canonical, 'href') ?? '', url)?.href;
  return [
    ...first('title', (text) => text.replace(/\s+/g, ' ')),
    ...first('publisher', (text) => text.replace(/\s+/g, ' ')),
    ...first('published', dateOf),
    ...first('language', languageOf),
    ...(authors
      ? [{ key: 'authors' as const, value: authors.authors!.join(', '), from: authors.from }]
      : []),
    ...first('doi', (text) => /10\.\d{4,9}\/\S+/.exec(text)?.[0]),
    address !== undefined && new URL(address).host === new URL(url).host
      ? { key: 'url', value: address, from: 'its canonical link' }
      : { key: 'url', value: url, from: 'the address that was asked for' },
  ];
}

/** A date as the record has dates: without seconds. Nothing for what is none. */
export function dateOf(text: string): string | undefined {
  const plain = text
    .replaceAll('/', '-')
    .replace(
      /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)$/,
      '$1T$2$3',
    )
    .replace(/([+-]\d\d)(\d\d)$/, (whole, hours: string, minutes: string, at: number) =>
      at > 10 ? `${hours}:${minutes}` : whole,
    )
    .replace(/T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/, '')
    .replace(/[+-]00:00$/, 'Z');
  return 'when' in parseWhen(plain) ? plain : undefined;
}

function languageOf(text: string): string | undefined {
  const tag = text.replace('_', '-');
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The citation tags, Open Graph, Dublin Core, and what every page has. */
function tagsIn(elements: readonly Element[]): Said[] {
  const meta = (...names: string[]): string[] =>
    names.flatMap((name) =>
      elements.flatMap((each) =>
        each.tagName === 'meta' &&
        (attribute(each, 'name') ?? attribute(each, 'property'))?.toLowerCase() === name
          ? (attribute(each, 'content') ?? [])
          : [],
      ),
    );
  const title = elements.find(({ tagName }) => tagName === 'title');
  const root = elements.find(({ tagName }) => tagName === 'html');
  return [
    {
      from: 'its citation tags',
      title: meta('citation_title')[0],
      publisher: meta('citation_journal_title', 'citation_publisher')[0],
      published: meta('citation_publication_date', 'citation_date', 'citation_online_date')[0],
      language: meta('citation_language')[0],
      authors: meta('citation_author'),
      doi: meta('citation_doi')[0],
    },
    {
      from: 'its Open Graph tags',
      title: meta('og:title')[0],
      publisher: meta('og:site_name')[0],
      published: meta('article:published_time')[0],
      language: meta('og:locale')[0],
      authors: meta('article:author').filter((name) => !/^https?:/.test(name)),
    },
    {
      from: 'its Dublin Core tags',
      title: meta('dc.title')[0],
      publisher: meta('dc.publisher')[0],
      published: meta('dc.date', 'dcterms.date', 'dcterms.issued')[0],
      language: meta('dc.language')[0],
      doi: meta('dc.identifier')[0],
    },
    {
      from: 'the page itself',
      title: title && textOf(title),
      language: root && attribute(root, 'lang'),
      authors: meta('author'),
    },
  ];
}

function textsOf(elements: readonly Element[]): string[] {
  return elements
    .filter(
      (each) => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json',
    )
    .map(textOf);
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : [],
  );
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
