import type { Frame } from '../../../core/model/figure/map/frame.ts';

/**
 * A round distance, and how long it is in per cent of a map's width; none for a map of the world.
 */
export function scaleBar({
  kilometres,
  width,
}: Frame): { km: number; percent: number } | undefined {
  if (kilometres === undefined) return undefined;
  const most = kilometres * width * 0.25;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((each) => each <= most) ?? power;
  return { km, percent: Math.round((km / kilometres / width) * 1000) / 10 };
}
