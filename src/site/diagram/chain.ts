/**
 * Who stands in a relay chain, and who passes on whom. A plain value: what is drawn, and what is
 * told as a list.
 */
export interface Chain {
  /** In the order in which they are told. */
  nodes: ChainNode[];
  links: ChainLink[];
}

export interface ChainNode {
  id: string;
  /** People and what an account rests on; a report; the source whose page this is. */
  is: 'people' | 'source' | 'here';
  label: string;
  /** Beneath the label: "first, says dpa". */
  note?: string;
  /** What it says of the claim, where that is not so. */
  says?: Side;
  /** Of people: whom nobody names. */
  unnamed?: boolean;
  address?: string;
}

/** From an account to the one that rests on it; `says` is what the account says. */
export interface ChainLink {
  from: string;
  to: string;
  says?: Side;
}

/** What is told apart in a drawing: to say so is the rule, and has no sign. */
export type Side = 'otherwise' | 'in part';
