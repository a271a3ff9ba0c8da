/** A calendar day as written: `2025-08-18`. Days sort and compare as text. */
export type Day = string;

/**
 * A date as precisely as it is known. The text that the editor wrote is kept; nothing is rounded or
 * moved to another zone.
 */
export interface When {
  /**
   * What the editor wrote, an EDTF date: `2025-08-18T17:42+03:00`, `2025-08?`,
   * `2025-08-15/2025-08-18`.
   */
  text: string;
  precision: 'year' | 'season' | 'month' | 'day' | 'time' | 'interval';
  /**
   * The first calendar day that it may mean, as written, whatever the offset. Days have years of
   * four digits: what is before, or an open start, is in the year 0.
   */
  first: Day;
  /**
   * The last calendar day that it may mean. The same as `first` for a day and a time; in the year
   * 9999 for an open end, and for what is later.
   */
  last: Day;
  /** For a time: milliseconds since 1970 in UTC. */
  instant?: number;
  /** For a time: the clock as written, `17:42`. */
  clock?: string;
  /** For a time: the offset as written, `+03:00` or `Z`. */
  offset?: string;
  /**
   * The zone by whose clock its days are counted: that of what it dates, else that of the record.
   * None until it is linked.
   */
  zone?: string;
  /** Written with `?`. */
  uncertain: boolean;
  /** Written with `~`. */
  approximate: boolean;
  /** For an interval: its ends. One that is open, or not known, is missing. */
  from?: When;
  to?: When;
}

/** Why a text is no date that we take, and what to write instead. */
export interface DateFault {
  message: string;
  todo: string;
  /** The local time, `2025-08-18T17:42`, of a time whose offset alone is missing. */
  local?: string;
}
