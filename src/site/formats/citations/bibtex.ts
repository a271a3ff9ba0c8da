import type { Citation } from './citation.ts';
import { noteOf } from './plainText.ts';

/**
 * A citation for BibTeX and BibLaTeX. Letters stay as they are, in UTF-8; braces keep names and
 * capitals whole. Styles that do not know `@online` take it for `@misc`.
 */
export function bibtex(citation: Citation): string {
  const { key, author, title, site, publisher, day, url, language } = citation;
  const [year, month, dayOfMonth] = day?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', `{${escaped(author.name)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(site)],
    ['organization', escaped(publisher)],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    ['day', dayOfMonth && String(Number(dayOfMonth))],
    ['url', url],
    ['language', language],
    ['note', escaped(noteOf(citation))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`,
  );
  return `@online{${key},\n${lines.join('')}}\n`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What means something to TeX, as it is written there. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => named[sign] ?? `\\${sign}`);
}

const named: { [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, also those with a backslash before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
