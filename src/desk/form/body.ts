import { frontMatterPart } from '../../core/markdown/edit/frontMatterPart.ts';

/** The text below the front matter, with plain line breaks, as a text field has them. */
export function bodyOf(text: string): string {
  return text.slice(startOf(text)).replace(/\r\n/g, '\n');
}

/** A text with another body, in the line breaks that the text has. */
export function withBody(text: string, body: string): string {
  const lineBreak = /\r\n/.test(text) ? '\r\n' : '\n';
  return text.slice(0, startOf(text)) + body.replace(/\r?\n/g, lineBreak);
}

function startOf(text: string): number {
  const part = frontMatterPart(text);
  if (!part) return text.length;
  const close = /^---[ \t]*(?:\r\n|\n|$)/.exec(text.slice(part.end));
  return part.end + (close?.[0].length ?? 0);
}
