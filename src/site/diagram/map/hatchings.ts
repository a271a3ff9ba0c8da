/**
 * Hatchings that differ without a colour, as paths on 8 by 8; none is rotated, since WebKit tears
 * such patterns.
 */
export const hatchings = [
  'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'M-2 6 2 10M0 0 8 8M6-2 10 2',
  'M0 2H8M0 6H8',
  'M2 0V8M6 0V8',
  'M0 4H8M4 0V8',
  'M4 3v2M0 7v2M8 7v2M0-1v2M8-1v2',
];
