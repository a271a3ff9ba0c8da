import type { Record } from '../../core/model/model.ts';

/**
 * What is being published: the whole record, and the path below which the site stands (`/`, or
 * `/news/`).
 */
export interface Edition {
  record: Record;
  base: string;
}
