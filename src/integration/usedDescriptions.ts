/**
 * A page without the descriptions of standings (`StandingDescriptions.astro`) to which none of its
 * marks refers.
 */
export function withUsedDescriptions(html: string): string {
  const used = new Set(Array.from(html.matchAll(/aria-describedby="([^"]*)"/g), ([, id]) => id));
  return html.replace(/<span id="(standing-[\w-]+)">[^<]*<\/span>/g, (description, id: string) =>
    used.has(id) ? description : '',
  );
}
