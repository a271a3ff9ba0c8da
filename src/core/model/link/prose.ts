import type { Image, Link, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressOfIdentifier } from '../../markdown/addresses/addressOfIdentifier.ts';
import { parseMarkdownLine } from '../../markdown/markdownLine.ts';
import { frontMatterTexts } from '../../markdown/frontMatterTexts.ts';
import { linksIn, urlPlace, type Link as FoundLink } from '../../markdown/links.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import type { ContentFile } from '../entry.ts';
import { problemIn } from '../entry.ts';
import type { ClaimLink, Prose, Thing, ValueLink } from '../model.ts';
import { resolve } from './contentPaths.ts';
import type { Finder } from './finder.ts';

/** The body of a file as prose, with its links resolved. */
export function bodyOf(entry: ContentFile, finder: Finder): Prose {
  const children = entry.parsed.tree.children.filter((node) => node.type !== 'yaml');
  return proseOf(entry, { type: 'root', children }, finder, (place) => place);
}

/**
 * The prose of a file whose front matter is not what its schema asks for: its body, and the lines
 * that would be Markdown.
 */
export function proseOfUnread(file: ContentFile, finder: Finder): { path?: Path; prose: Prose }[] {
  const lines = frontMatterTexts(file.parsed)
    .filter(({ isMarkdown }) => isMarkdown)
    .map(({ path }) => ({ path, prose: lineOf(file, path, finder) }));
  return [...lines, { prose: bodyOf(file, finder) }];
}

/** A line of front matter as prose. */
export function lineOf(entry: ContentFile, path: Path, finder: Finder): Prose {
  const line = parseMarkdownLine(entry.parsed, path);
  if (!line) return noProse(entry.file);
  finder.lines.push(line);
  return proseOf(entry, line.tree, finder, (place, url) =>
    entry.parsed.frontMatter?.placeWithin(path, url, (place?.column ?? 1) - 1),
  );
}

/** Empty prose. */
export function noProse(file: string): Prose {
  return {
    file,
    tree: { type: 'root', children: [] },
    links: new Map(),
    claimLinks: [],
    valueLinks: [],
    text: '',
  };
}

function proseOf(
  entry: ContentFile,
  tree: Root,
  finder: Finder,
  place: (place: Place | undefined, url: string) => Place | undefined,
): Prose {
  const links = new Map<string, Thing>();
  const claimLinks: ClaimLink[] = [];
  const valueLinks: ValueLink[] = [];
  for (const image of nodesIn(tree, 'image')) {
    const figure = figureAt(entry, image, finder, place);
    if (figure) links.set(image.url, figure);
  }
  for (const link of linksIn(tree)) {
    if (!isRelative(link.url)) continue;
    const where = place(link.place, link.url);
    const file = resolve(entry.file, pathOf(link.url));
    if (file === undefined || link.url.startsWith('/') || link.url.includes('\\')) {
      if (where) finder.problems.push(notRelative(entry, link.url, where, finder));
      continue;
    }
    const thing = finder.at(entry, file, link.url, where);
    if (thing) links.set(link.url, thing);
    const of = placed(link, where);
    if (thing?.type === 'claim')
      claimLinks.push({
        claim: thing,
        ...of,
        ...(link.title !== undefined && { title: link.title }),
      });
    else if (thing && link.title === 'value') valueLinks.push({ thing, ...of });
  }
  return {
    file: entry.file,
    tree,
    links,
    claimLinks,
    valueLinks,
    text: tree.children
      .map((node: RootContent) => toString(node, { includeImageAlt: false }))
      .filter((text) => text !== '')
      .join(' '),
  };
}

/** A link with its words, its node and its place in the file. */
function placed(link: FoundLink, place: Place | undefined): Omit<ValueLink, 'thing'> {
  return {
    url: link.url,
    words: link.text,
    node: link.reference ?? (link.node as Link),
    ...(place && { place }),
  };
}

function notRelative(entry: ContentFile, url: string, place: Place, finder: Finder): Problem {
  return problemIn(entry, place, {
    rule: 'dead-link',
    message: `Broken link: “${url}” is not a relative path.`,
    todo: wayFrom(entry, url, finder),
  });
}

/**
 * The figure that an image link names; nothing where its address is none of a figure's file, which
 * is told as any picture is.
 */
function figureAt(
  entry: ContentFile,
  image: Image,
  finder: Finder,
  place: (place: Place | undefined, url: string) => Place | undefined,
): Thing | undefined {
  const file = figureFile(entry.file, image.url);
  return file === undefined
    ? undefined
    : finder.at(entry, file, image.url, place(urlPlace(image), image.url));
}

/** The file of the figure to which an address leads from a file, whether it is there or not. */
export function figureFile(from: string, url: string): string | undefined {
  if (!isRelative(url) || url.startsWith('/') || url.includes('\\')) return undefined;
  const file = resolve(from, pathOf(url));
  return file !== undefined && /^figures\/.*\.md$/.test(file) ? file : undefined;
}

/** How to write a link that is absolute, or has backslashes. */
function wayFrom(entry: ContentFile, url: string, finder: Finder): string {
  const meant = finder.suggestFile(entry.file, url);
  return meant
    ? `Write ${meant}.`
    : `Link by the path from this file, with forward slashes, such as ${finder.examplePath(entry.file)}.`;
}

/**
 * Whether a link leads to a file of the content folder: not to a part of this page, and to no other
 * host.
 */
export function isRelative(url: string): boolean {
  return (
    url !== '' &&
    !url.startsWith('#') &&
    !/^[a-z][a-z0-9+.-]*:/i.test(url) &&
    !/^(?:\/\/|www\.)/i.test(url) &&
    addressOfIdentifier(url) === undefined
  );
}

function pathOf(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
