/** The minutes that an offset is ahead of UTC: `minutesOfOffset('+03:00')` //=> 180 */
export function minutesOfOffset(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

/** Whether a zone has this offset at that instant. False for an unknown zone. */
export function isOffsetOfZone(zone: string, instant: number, offset: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    }).formatToParts(new Date(instant));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return minutesOfOffset(name.replace('GMT', '') || 'Z') === minutesOfOffset(offset);
  } catch {
    return false;
  }
}
