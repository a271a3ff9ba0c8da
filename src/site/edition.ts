import type { Record } from '../record/model.ts';

/**
 * What is being published: the whole record, and the path below which the site stands (`/`, or
 * `/news/`).
 */
export interface Edition {
  record: Record;
  base: string;
}
