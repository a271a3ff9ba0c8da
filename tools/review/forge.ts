/** A proposed change on a forge: a pull request, a merge request. */
export interface Forge {
  /** The commit that was checked. */
  commit: string;
  /** Where the check and its preview can be seen. */
  run?: string | undefined;
  /** Whether that commit is still the newest; a later check comments on a later one. */
  isNewest(): Promise<boolean>;
  /** Our comment, where there is one. */
  ownComment(): Promise<{ id: number; body: string } | undefined>;
  /** Writes our comment anew, or for the first time. */
  writeComment(body: string, id?: number): Promise<void>;
}
