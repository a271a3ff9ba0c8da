import type { Account } from '../core/standing/evidence.ts';

/** Somebody or something that a clause names. A document has its title as its name. */
export interface Named {
  name: string;
  is: 'actor' | 'publisher' | 'document';
  /** Of a document with a title: who publishes it. */
  publisher?: string;
  /** By whose account, when none of its own words are recorded. */
  accountOf?: string;
}

export type Hand = 'so' | 'otherwise';

/**
 * One clause of the sentence that says how a standing was reached. It holds what is to be said, and
 * no words: each language says it in its own order, case and gender.
 */
export type EvidenceClause =
  /** They say so on the record, or by the account of an outlet. `more`: the verb is plural. */
  | { is: 'speakers'; says: Hand; who: Named[]; accountOf?: string; more: boolean }
  /** All parties say so: how many there are, and who speaks for them. */
  | { is: 'parties'; count: number; who: Named[] }
  /** Documents show it, or the opposite. */
  | { is: 'documents'; says: Hand; which: Named[] }
  /**
   * `count` origins, of these publishers, report it. `quoted`: from people who are named beside
   * them. `apart`: we know of no link between them.
   */
  | {
      is: 'origins';
      says: Hand;
      basis: Exclude<Account['basis'], 'document' | 'recording'>;
      count: number;
      publishers: string[];
      quoted: boolean;
      /** Of studies: that none of them was peer-reviewed. */
      unreviewed: boolean;
      apart: boolean;
    }
  /**
   * They say another claim (`otherwise`: its opposite), from which it follows what they say here.
   */
  | {
      is: 'derived';
      says: Hand;
      who: Named[];
      more: boolean;
      since: string;
      otherwise: boolean;
    }
  /** They say so in part, and which part, as a clause. */
  | { is: 'in part'; who: Named[]; more: boolean; part?: string }
  /** How many voices say so and otherwise; `aside`: without the documents. */
  | { is: 'balance'; so: number; otherwise: number; aside: boolean }
  | { is: 'leaves open'; who: Named[]; more: boolean }
  | { is: 'no comment'; who: Named[]; more: boolean }
  | { is: 'withdrawn'; who: Named[]; more: boolean }
  | { is: FixedClause };

/** Clauses that are always the same. */
export type FixedClause =
  | 'nobody outside says so'
  | 'nobody outside says otherwise'
  | 'nobody says so'
  | 'nobody on record'
  | 'nobody outright'
  | 'own position'
  | 'others do not count'
  | 'one voice'
  | 'no second voice';

/** A clause of one kind. */
export type ClauseOf<Is extends EvidenceClause['is']> = Extract<EvidenceClause, { is: Is }>;

/** Clauses that name somebody or something. */
export type VariedClause = Exclude<EvidenceClause['is'], FixedClause>;

/** How a language says such sentences. */
export interface EvidenceWords {
  /** Each kind of clause, without a capital and a full stop. */
  varied: { readonly [Is in VariedClause]: (clause: ClauseOf<Is>) => string };
  fixed: { readonly [Is in FixedClause]: string };
  /** Between clauses that belong together, and between such groups. */
  together: string;
  apart: string;
  /** Makes the clauses a sentence. Names that are written small stay small at its start. */
  sentence(text: string, names: readonly string[]): string;
}

/** Clauses that belong together, as by a comma and "and". A sentence sets such groups apart. */
export type ClauseGroup = readonly EvidenceClause[];
