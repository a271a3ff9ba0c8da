/** The minutes that an offset is ahead of UTC: `minutesOfOffset('+03:00')` //=> 180 */
export function minutesOfOffset(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

/** Whether a zone has this offset at that instant. False for an unknown zone. */
export function isOffsetOfZone(zone: string, instant: number, offset: string): boolean {
  const there = offsetAt(zone, instant);
  return there !== undefined && minutesOfOffset(there) === minutesOfOffset(offset);
}

/** The offset that a zone has at an instant: `+03:00`. Nothing for an unknown zone. */
export function offsetAt(zone: string, instant: number): string | undefined {
  try {
    const parts = formatOf(zone).formatToParts(new Date(instant));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name.replace('GMT', '').slice(0, 6) || '+00:00';
  } catch {
    return undefined;
  }
}

/**
 * The offsets that a zone has at a local time such as `2025-08-18T17:42`: two in the hour that a
 * clock change repeats, none in one that it skips.
 */
export function localOffsets(zone: string, local: string): string[] {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return [];
  const day = 24 * 60 * 60 * 1000;
  const near = new Set([asUtc - day, asUtc, asUtc + day].map((instant) => offsetAt(zone, instant)));
  return [...near].filter(
    (offset) =>
      offset !== undefined && offsetAt(zone, asUtc - minutesOfOffset(offset) * 60_000) === offset,
  ) as string[];
}

/** The local time of an instant at an offset: `2025-08-18T17:42`. */
export function localTime(instant: number, offset: string): string {
  return new Date(instant + minutesOfOffset(offset) * 60_000).toISOString().slice(0, 16);
}

/** Formatters are slow to make, so each is made once. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, made);
  return made;
}

const formats = new Map<string, Intl.DateTimeFormat>();
