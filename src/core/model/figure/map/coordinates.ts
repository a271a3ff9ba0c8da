import type { Position } from 'geojson';

/**
 * Reads `50.45 N 30.52 E`: degrees with decimals, latitude and longitude each with its letter, so
 * that they cannot be exchanged. The position is GeoJSON's: longitude, then latitude.
 */
export function parseCoordinates(
  text: string,
): { at: Position } | { fault: { message: string; todo: string } } {
  const parts = /^(\d{1,2}(?:\.\d+)?)\s*°?\s*([NS])[\s,]+(\d{1,3}(?:\.\d+)?)\s*°?\s*([EW])$/i.exec(
    text.trim(),
  );
  if (parts) {
    const [, latitude = '', ns = '', longitude = '', ew = ''] = parts;
    if (Number(latitude) <= 90 && Number(longitude) <= 180)
      return {
        at: [
          Number(longitude) * (ew.toUpperCase() === 'W' ? -1 : 1),
          Number(latitude) * (ns.toUpperCase() === 'S' ? -1 : 1),
        ],
      };
  }
  return { fault: { message: `Invalid coordinates “${text}”.`, todo: meant(text) } };
}

function meant(text: string): string {
  const example = 'Write latitude and longitude in degrees, such as 50.45 N 30.52 E.';
  const exchanged = /^(\d+(?:\.\d+)?)\s*([EW])[\s,]+(\d+(?:\.\d+)?)\s*([NS])$/i.exec(text.trim());
  if (exchanged)
    return `Write the latitude first: ${exchanged[3]} ${exchanged[4]} ${exchanged[1]} ${exchanged[2]}.`;
  if (/[′'″"]/.test(text))
    return `Write decimals instead of minutes and seconds, such as 50.45 N 30.52 E.`;
  return example;
}

/** Coordinates as `parseCoordinates` reads them. */
export function sayCoordinates([longitude = 0, latitude = 0]: Position): string {
  return `${Math.abs(latitude)} ${latitude < 0 ? 'S' : 'N'} ${Math.abs(longitude)} ${longitude < 0 ? 'W' : 'E'}`;
}
