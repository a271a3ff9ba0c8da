/**
 * What a page may load and do, as it says itself: a browser reads it in the page's head, where
 * Astro adds the hashes of the page's own scripts and styles.
 * What may be loaded stands here alone: in a header it would apply beside the page's hashes and
 * forbid what they allow.
 */
export const inPage = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // Said once more by the header, which not every host can send.
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
] as const;

/**
 * What a page's header says beside it: its own address, its forms, and that no other page may frame
 * it, which only a header can say.
 */
export const pagePolicy =
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** Of a page that is made to stand in a frame of any other. */
export const embedPolicy =
  "base-uri 'none'; form-action 'none'; frame-ancestors *; object-src 'none'";

/** Of what loads and runs nothing, not even a style. */
export const barePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** Of a file that is no page, for when it is opened by itself. */
export const filePolicy = `${barePolicy}; frame-ancestors 'none'`;

/**
 * Of the search: its worker takes its policy from here and loads the index, and the program that
 * reads it.
 */
export const searchPolicy =
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
