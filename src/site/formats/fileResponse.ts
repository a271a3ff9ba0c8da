import { formatWith, type Ending } from './registry.ts';

/**
 * The response to a request for a file in `astro dev`. For a built site the host chooses the media
 * type by the ending.
 */
export function fileResponse(text: string, ending: Ending): Response {
  const { mediaType } = formatWith(ending);
  // JSON is always UTF-8 and has no such parameter (RFC 8259).
  const type = mediaType.endsWith('json') ? mediaType : `${mediaType}; charset=utf-8`;
  return new Response(text, { headers: { 'content-type': type } });
}
