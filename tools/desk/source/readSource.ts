import { parseWhen } from '../../../src/core/dates/parseWhen.ts';
import type { Proposal, SourceRead } from '../../../src/desk/finding/proposals.ts';
import { copyOf } from '../../links/copyOf.ts';
import { request } from '../../links/request.ts';
import type { Surroundings } from '../../links/surroundings.ts';
import { Turns } from '../../links/turns.ts';
import { metadataIn } from './metadata.ts';

/**
 * Reads what the page at an address says of itself, with the guards of `npm run links`: only
 * addresses on the public web are asked, at each redirect anew. With a copy in an archive.
 */
export async function readSource(url: string, web: Surroundings): Promise<SourceRead> {
  const page = await pageAt(url, web);
  if ('cannot' in page) return page;
  const proposals = metadataIn(page.html, page.at);
  const published = proposals.find(({ key }) => key === 'published');
  const read = published && parseWhen(published.value);
  const day = read && 'when' in read ? read.when.first : undefined;
  const copy = await copyOf(page.at, day, web, new Turns(web));
  const archived: Proposal[] = copy
    ? [{ key: 'archived', value: copy.url, from: `the Internet Archive, a copy of ${copy.day}` }]
    : [];
  return { proposals: [...proposals, ...archived] };
}

const mostHops = 10;

async function pageAt(
  url: string,
  web: Surroundings,
): Promise<{ html: string; at: string } | { cannot: string }> {
  let at = url;
  for (let hops = 0; hops <= mostHops; hops++) {
    const here = URL.parse(at);
    if (!here || !/^https?:$/.test(here.protocol))
      return { cannot: `“${at}” is no web address. Copy it from the browser, from https:// on.` };
    const addresses = await web.addressesOf(here);
    if (!addresses)
      return { cannot: `${at} is no address on the public web, and was not asked for.` };
    const answer = await request({ method: 'GET', url: at, addresses, letters: 1_000_000 }, web);
    if (!('status' in answer))
      return {
        cannot:
          answer.end === 'silent'
            ? 'There was no answer in time.'
            : `The connection failed (${answer.why}).`,
      };
    const { status, location, html } = answer;
    if (status >= 300 && status < 400 && location !== undefined) {
      at = URL.parse(location, at)?.href ?? location;
      continue;
    }
    if (status < 200 || status >= 300)
      return {
        cannot: `The server does not show the page to a program (${status}). Fill in the fields by hand.`,
      };
    return html === undefined
      ? { cannot: 'That is no page: fill in the fields by hand.' }
      : { html, at };
  }
  return { cannot: 'The address leads on and on.' };
}
