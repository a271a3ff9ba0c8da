/** A file of kept copies of a source's pages. */
export interface KeptFile {
  /** The id of the source, by the name of the folder in which it lies. */
  source: string;
  /** Its path, for messages. */
  file: string;
  copies: readonly Copy[];
  /** Why it, or a part of it, cannot be read, as a sentence. */
  fault?: string;
}

/** A page as it was when the newsroom kept it. */
export interface Copy {
  /** Its address on the web; of a file without one, a name that leads nowhere. */
  url: string;
  /** When it was kept, in UTC: `2025-08-18T22:00:00Z`. */
  at: string;
  /** The SHA-256 of the page as the server sent it or the editor saved it, in hexadecimal. */
  digest: string;
  /** Its words, in lines: those of its article, where one was made out, and all. */
  texts: readonly string[];
}
