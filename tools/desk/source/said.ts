/** What a page says of itself, by where it says so. */
export interface Said {
  from: string;
  title?: string | undefined;
  publisher?: string | undefined;
  published?: string | undefined;
  language?: string | undefined;
  authors?: string[];
  doi?: string | undefined;
}
