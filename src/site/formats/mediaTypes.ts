/** The media type of each form in which something leaves, by the ending of its file. */
export const mediaTypes = {
  json: 'application/json',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  'feed.json': 'application/feed+json',
  'oembed.json': 'application/json',
  'schema.json': 'application/schema+json',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csv: 'text/csv',
  js: 'text/javascript',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'text/xml',
} as const;

export type Ending = keyof typeof mediaTypes;

/**
 * A file as it is answered while one writes (`npm run dev`). What is built is answered by the host,
 * which goes by the ending.
 */
export function answerWith(text: string, ending: Ending): Response {
  const type = mediaTypes[ending];
  // JSON is UTF-8 by itself and has no such parameter (RFC 8259).
  return new Response(text, {
    headers: { 'content-type': type.endsWith('json') ? type : `${type}; charset=utf-8` },
  });
}
