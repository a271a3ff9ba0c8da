import type { Record, Thing } from '../../core/model/model.ts';
import type { Edition } from '../../site/parts/edition.ts';

/** What a page of the desk shows: a thing of a record, which is in the language of the page. */
export interface Shown extends Pick<Edition, 'plain'> {
  thing: Thing;
  record: Record;
}

/** A page as the site draws it. */
export interface DrawnPage {
  /** What stands in its body. */
  html: string;
  /** The files of the content that its pictures are made of, by the addresses of the pictures. */
  pictures: { [address: string]: string };
  /** Its language, and its direction where that is not the usual one. */
  attributes: { lang: string; dir?: string };
}

/** Below this the links of a page stand, so that the desk can follow them to their files. */
export const linkBase = '#/';
