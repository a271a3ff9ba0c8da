/** A link to a page, by its name. */
export interface NamedLink {
  name: string;
  address: string;
}
