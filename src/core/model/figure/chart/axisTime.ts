import { parseWhen } from '../../../dates/parseWhen.ts';

/**
 * The instant at which a label of a chart stands, where it is a year, a month, a day or a time: in
 * milliseconds, the beginning of it in UTC.
 */
export function axisTime(label: string): number | undefined {
  if (!/^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(label)) return undefined;
  const read = parseWhen(label);
  if (!('when' in read)) return undefined;
  const time = Date.parse(
    label.length === 4 ? `${label}-01-01` : label.length === 7 ? `${label}-01` : label,
  );
  return Number.isNaN(time) ? undefined : time;
}
