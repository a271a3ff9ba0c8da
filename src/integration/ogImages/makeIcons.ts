import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer, type OutputFormat } from '@takumi-rs/core';

/**
 * Draws the site's icon as `favicon.ico`, for browsers that do not take SVG, and as
 * `apple-touch-icon.png` for home screens, which round the corners themselves: it fills its square.
 */
export async function makeIcons(dir: string): Promise<void> {
  const svg = readFileSync('public/icon.svg', 'utf8');
  await draw(svg, 32, 'ico', join(dir, 'favicon.ico'));
  await draw(svg.replace(/ rx="\d+"/, ''), 180, 'png', join(dir, 'apple-touch-icon.png'));
}

async function draw(svg: string, side: number, format: OutputFormat, path: string): Promise<void> {
  const picture = { type: 'image' as const, src: Buffer.from(svg), width: side, height: side };
  writeFileSync(path, await new Renderer().render(picture, { width: side, height: side, format }));
}
