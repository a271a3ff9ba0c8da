import { geoPath, geoTransform, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** How many units of a drawing are one of its frame: half a pixel of a map of 720 is enough. */
export const finer = 2;

/**
 * The path of a shape, in whole units and relative steps: the shortest form in which a browser
 * reads it. Empty where nothing of the shape lies in the frame.
 */
export function pathOf(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const writer = new PathWriter();
  geoPath(projection, writer)(shape);
  return writer.path;
}

/** The path of a shape that is projected already. */
export function pathOfFlat(shape: GeoPermissibleObjects): string {
  const writer = new PathWriter();
  geoPath(geoTransform({}), writer)(shape);
  return writer.path;
}

class PathWriter {
  path = '';
  private x = 0;
  private y = 0;
  private start: [number, number] = [0, 0];
  private isInLine = false;

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    [this.x, this.y] = [Math.round(x * finer), Math.round(y * finer)];
    this.start = [this.x, this.y];
    this.path += `M${pair(this.x, this.y)}`;
    this.isInLine = false;
  }

  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [Math.round(x * finer), Math.round(y * finer)];
    const [dx, dy] = [nextX - this.x, nextY - this.y];
    if (dx === 0 && dy === 0) return;
    const step = pair(dx, dy);
    this.path += this.isInLine ? (step.startsWith('-') ? step : ` ${step}`) : `l${step}`;
    this.isInLine = true;
    [this.x, this.y] = [nextX, nextY];
  }

  closePath(): void {
    this.path += 'z';
    [this.x, this.y] = this.start;
    this.isInLine = false;
  }

  /** Part of the interface; nothing on our maps is an arc. */
  arc(): void {}
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
