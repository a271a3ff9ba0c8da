import type { OriginBasis } from './origins.ts';
import type { VoiceOf } from './voices.ts';

/** Somebody on the record, by name. */
export interface Speaker {
  name: string;
  /** For a group: "the seven leaders say so". */
  plural?: boolean;
  /** Whether it counts for no party to the claim. */
  outside?: true;
  /** By whose account, when none of its own words are recorded: "by Pravda.ru's account". */
  accountOf?: string;
  /** Of "in part": which part, as a clause. */
  part?: string;
  /** The claim of which it said something from which this follows, as a sentence. */
  since?: string;
  /** Whether what it says of that claim is that it is not so. */
  sinceOtherwise?: true;
}

/** An account that is nobody else's, by its publisher. */
export interface Account {
  publisher: string;
  basis: OriginBasis;
  voice: VoiceOf;
  /** Whether it is one voice with somebody else who says the same. */
  shared?: true;
  /** What a document, a study, a data set or a recording is called. */
  title?: string;
  /** Of a study: that it was not peer-reviewed. */
  unreviewed?: true;
  part?: string;
  since?: string;
  sinceOtherwise?: true;
}

/**
 * Who speaks one way on a claim: the sides on the record, each by its speakers, and the origins.
 */
export interface Testimony {
  sides: readonly (readonly Speaker[])[];
  origins: readonly Account[];
}

/** Testimony that counts: for a claim, or against it. */
export interface Hand extends Testimony {
  /** How many voices it has, and how many of these belong to no party. */
  voices: number;
  outside: number;
  /** How many of the parties say it. */
  parties: number;
  /** Whether the claim is somebody's position, and it is the holder who says it. */
  holder: boolean;
}

/** All that a standing is worked out from: plain data, without the record. */
export interface Evidence {
  so: Hand;
  otherwise: Hand;
  inPart: Testimony;
  /** Who leaves it open, who declines to comment, and who has taken back what they said. */
  leavesOpen: readonly Speaker[];
  noComment: readonly Speaker[];
  withdrawn: readonly Speaker[];
  /** How many parties the claim has. */
  parties: number;
  /**
   * What others say of somebody's position while its holder speaks for itself: shown, and counted
   * for nothing.
   */
  aside?: { so: Testimony; otherwise: Testimony };
}
