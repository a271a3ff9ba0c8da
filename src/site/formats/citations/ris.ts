import type { Citation } from './citation.ts';
import { noteOf } from './plainText.ts';

/** A citation for reference managers, in the RIS format. */
export function ris(citation: Citation): string {
  const { key, author, title, site, publisher, day, url, language } = citation;
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    // A comma would part a name in two.
    ['AU', author.name.replaceAll(',', '')],
    ['TI', title],
    ['T2', site],
    ['PB', publisher],
    ['PY', day?.slice(0, 4)],
    ['DA', day && `${day.replaceAll('-', '/')}/`],
    ['UR', url],
    ['LA', language],
    ['N1', noteOf(citation)],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`,
    )
    .join('');
}
