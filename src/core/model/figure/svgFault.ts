import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * Why an SVG is not published: it could run something, or ask another host. Read as a browser reads
 * it within a page, which is laxer than XML.
 */
export function svgFault(bytes: Uint8Array): { message: string; todo: string } | undefined {
  const text = new TextDecoder().decode(bytes);
  const open: Node[] = [...parseFragment(text).childNodes];
  if (/<!(?:ENTITY|ATTLIST)|<\?xml-stylesheet/i.test(text))
    return saying('The SVG defines entities or names a stylesheet');
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue;
    const fault = faultOfElement(node);
    if (fault) return fault;
    open.push(...node.childNodes);
  }
  return undefined;
}

function faultOfElement({
  tagName,
  attrs,
  childNodes,
}: DefaultTreeAdapterTypes.Element): { message: string; todo: string } | undefined {
  if (active.test(tagName)) return saying(`The SVG holds <${tagName}>`);
  for (const { name, value } of attrs) {
    const to = value.trim();
    if (/^on/i.test(name)) return saying(`The SVG holds a script, \`${name}\``);
    if (/^(?:href|src)$/i.test(name) && !within.test(to))
      return saying(`The SVG leads to “${to.slice(0, 60)}”`);
    if (loads.test(value)) return saying('The SVG loads something');
  }
  const isLoading = childNodes.some((child) => 'value' in child && loads.test(child.value));
  return /style$/i.test(tagName) && isLoading ? saying('The SVG loads something') : undefined;
}

/** Elements that run or hold something, or change what an attribute says. */
const active =
  /^(?:\w+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler|set|animate\w*)$/i;

/** A part of the picture itself, or a picture that it holds. */
const within = /^(?:#|data:image\/(?:png|jpeg|webp);)/i;

const loads = /url\(\s*['"]?(?!['"]?#)|@import/i;

function saying(message: string): { message: string; todo: string } {
  return {
    message: `${message}, and pictures run and load nothing.`,
    todo: 'Save it as a plain SVG, or as PNG.',
  };
}
