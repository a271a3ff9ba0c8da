import { shownPages } from '../../../core/model/figure/readPdf.ts';
import type { Figure, Record } from '../../../core/model/model.ts';
import { originalFile, pictureFiles, ratios, type PictureFile } from './pictureSet.ts';

/** Every file that is made of the pictures of a record, some perhaps twice. */
export function picturesOf({ figures }: Pick<Record, 'figures'>): PictureFile[] {
  return figures.flatMap(filesOf);
}

function filesOf({ data, attachments }: Figure): PictureFile[] {
  const named = (name: string) => attachments.get(name) ?? [];
  switch (data.kind) {
    case 'photo':
      return [named(data.file)]
        .flat()
        .flatMap((file) => [
          ...pictureFiles(file),
          ...(data.offerOriginal ? [originalFile(file)] : []),
          ...pictureFiles(file, { ratio: ratios.front, focus: data.focus }),
        ]);
    case 'document':
      return shownPages(data.pages ?? [], attachments).flatMap(({ of, page }) =>
        pictureFiles(of, { page }),
      );
    default:
      return [];
  }
}
