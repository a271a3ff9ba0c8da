/** A time in UTC to the second: `2025-08-18T22:00:00Z`. */
export function utcSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
