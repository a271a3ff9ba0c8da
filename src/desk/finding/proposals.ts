/** What is proposed for a field of a source, and where on its page it stands. */
export interface Proposal {
  key: 'title' | 'publisher' | 'published' | 'language' | 'authors' | 'doi' | 'url' | 'archived';
  value: string;
  /** In words: "from its JSON-LD". */
  from: string;
}

/** What the page of a source says of itself; or why it could not be read. */
export type SourceRead = { proposals: Proposal[] } | { cannot: string };
