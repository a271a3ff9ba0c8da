import type { IncomingMessage, ServerResponse } from 'node:http';
import { picturesOf } from '../../site/parts/figure/picturesOf.ts';
import { currentContent } from '../currentContent.ts';
import { makePicture } from './makePicture.ts';

/**
 * In `astro dev`: makes a picture when it is asked for, and leaves anything else to who comes next.
 */
export function servePictures(base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const root = base.replace(/\/*$/, '/');
    const file = path.startsWith(root) ? path.slice(root.length) : path.slice(1);
    const wanted = file.startsWith('pictures/')
      ? picturesOf(currentContent().record).find((each) => each.file === file)
      : undefined;
    if (!wanted) return next();
    makePicture(wanted).then(
      (bytes) => {
        response.setHeader('content-type', typeOf(file));
        response.end(bytes);
      },
      (error: Error) => {
        response.statusCode = 500;
        response.end(error.message);
      },
    );
  };
}

function typeOf(file: string): string {
  const ending = file.split('.').at(-1) ?? '';
  return { svg: 'image/svg+xml', jpg: 'image/jpeg' }[ending] ?? `image/${ending}`;
}
