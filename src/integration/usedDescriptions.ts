/**
 * A page without the descriptions of standings (`StandingDescriptions.astro`) to which none of its
 * marks refers.
 */
export function withUsedDescriptions(html: string): string {
  return html.replace(/<span id="(standing-[\w-]+)">[^<]*<\/span>/g, (description, id: string) =>
    html.includes(`aria-describedby="${id}"`) ? description : '',
  );
}
