/**
 * The content security policy of the desk: it runs its own code and no other, and asks its own
 * server and GitHub's, at `github`, nobody else. `preview` is where pages are shown from, in a
 * frame in which nothing runs.
 */
export function deskPolicy(github: string, isMeta = false): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(github).origin}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    // A policy in the page cannot say this.
    ...(isMeta ? [] : ["frame-ancestors 'self'"]),
  ].join('; ');
}
