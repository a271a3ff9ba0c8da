/**
 * The content security policy in a page's own head, to which Astro adds the hashes of the page's
 * scripts and styles. What may be loaded is only here: a header would apply beside the hashes and
 * forbid what they allow.
 */
export const metaPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  // The search's worker is a script, and what is not named is forbidden.
  "connect-src 'self'",
  // Also in the header, which not every host can send.
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/**
 * The policy in a page's header: base address, forms, and that no other page may frame it, which
 * only a header can say.
 */
export const pagePolicy =
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** The policy of pages that other sites embed in a frame. */
export const embedPolicy =
  "base-uri 'none'; form-action 'none'; frame-ancestors *; object-src 'none'";

/** The policy of what loads and runs nothing, not even a style. */
export const barePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** The policy of files that are not pages, for when one is opened by itself. */
export const filePolicy = `${barePolicy}; frame-ancestors 'none'`;

/** The policy of the search: its worker loads the index and the program that reads it. */
export const searchPolicy =
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
