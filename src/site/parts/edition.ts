import type { When } from '../../core/dates/when.ts';
import type { Record } from '../../core/model/model.ts';

/**
 * What is being published: the whole record, the path below which the site stands (`/`, or `/news/`),
 * and the instant as of which it is published. Without that nothing is said of how old a record is.
 */
export interface Edition {
  record: Record;
  base: string;
  at?: When;
}
