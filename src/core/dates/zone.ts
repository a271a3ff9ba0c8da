import { minutesOf } from './readTime.ts';

/** Whether a zone has this offset at that instant. Not when there is no such zone. */
export function isZoneOf(zone: string, instant: number, offset: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    }).formatToParts(new Date(instant));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return minutesOf(name.replace('GMT', '') || 'Z') === minutesOf(offset);
  } catch {
    return false;
  }
}

/** Where a zone is, as it stands after a clock: "in Kyiv", and "UTC" for that. */
export function placeOfZone(zone: string): string {
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return /^(?:UTC|GMT|UCT|Zulu)/i.test(city) ? 'UTC' : `in ${city}`;
}

/** An offset in words: "UTC+3", "UTC−4", "UTC+5:30". */
export function sayOffset(offset: string): string {
  const minutes = minutesOf(offset);
  if (minutes === 0) return 'UTC';
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
