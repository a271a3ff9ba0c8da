import type { Day } from '../../../core/dates/when.ts';
import type { Citation } from './citation.ts';

/** A citation in the style of a manual, to be copied. */
export interface StyledCitation {
  style: 'APA' | 'Chicago' | 'MLA';
  text: string;
}

/**
 * A citation in the three styles that are asked for most: of APA (7th edition), Chicago (18th,
 * bibliography) and MLA (9th), each for a page of a website. They are in English, as the manuals
 * are. A name stays as it is signed, since no rule tells which of its words is the last name.
 */
export function styledCitations({
  author,
  title,
  site,
  publisher,
  day,
  url = '',
}: Pick<Citation, 'author' | 'title' | 'site' | 'publisher' | 'day' | 'url'>): StyledCitation[] {
  const bySite = author.name === site;
  const others = [site, publisher].filter(
    (name, i, all) => name !== author.name && all.indexOf(name) === i,
  );
  return [
    {
      style: 'APA',
      text: joined([
        ended(author.name),
        `(${day === undefined ? 'n.d.' : inApa(day)}).`,
        ended(title),
        bySite ? '' : ended(site),
        url,
      ]),
    },
    {
      style: 'Chicago',
      text: joined([
        ended(author.name),
        `“${ended(title)}”`,
        // The newsroom that signs is not named twice.
        [
          ...(others.length > 0 ? [others.join('. ')] : []),
          day === undefined ? 'n.d.' : `${inChicago(day)}.`,
        ].join(', '),
        url && ended(url),
      ]),
    },
    {
      style: 'MLA',
      text: joined([
        bySite ? '' : ended(author.name),
        `“${ended(title)}”`,
        `${[site, ...(publisher === site || publisher === author.name ? [] : [publisher]), ...(day === undefined ? [] : [inMla(day)]), ...(url ? [url] : [])].join(', ')}.`,
      ]),
    },
  ];
}

function inApa(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}, ${month} ${date}`;
}

function inChicago(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${month} ${date}, ${year}`;
}

/** MLA shortens the names of months that are longer than four letters, September to Sept. */
function inMla(day: Day): string {
  const { year, month, date } = partsOf(day);
  const short =
    month === 'September' ? 'Sept.' : month.length > 4 ? `${month.slice(0, 3)}.` : month;
  return `${date} ${short} ${year}`;
}

const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

function partsOf(day: Day): { year: number; month: string; date: number } {
  const at = new Date(`${day}T00:00:00Z`);
  return {
    year: at.getUTCFullYear(),
    month: months.format(at),
    date: at.getUTCDate(),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** With one mark at its end. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
