import type { Account, Evidence, Hand, Testimony } from './evidence.ts';

/** Whether an origin shows what is claimed: a document, or a recording that somebody verified. */
export function isDocumentary({ basis }: Pick<Account, 'basis'>): boolean {
  return basis === 'document' || basis === 'recording';
}

/** The documents and verified recordings that show it. */
export function documentsIn(testimony: Testimony): Account[] {
  return testimony.origins.filter(isDocumentary);
}

/** The origins that are no voice: nobody can be held to what they report. */
export function voicelessIn(testimony: Testimony): Account[] {
  return testimony.origins.filter((origin) => !isDocumentary(origin) && origin.voice === 'none');
}

/** Whether anybody at all speaks this way. */
export function speaks(testimony: Testimony): boolean {
  return testimony.sides.length + testimony.origins.length > 0;
}

/**
 * Whether only parties speak this way: no document, no outside voice, no origin without a voice.
 */
export function isOfPartiesOnly(hand: Hand): boolean {
  return (
    speaks(hand) &&
    hand.outside === 0 &&
    documentsIn(hand).length === 0 &&
    voicelessIn(hand).length === 0
  );
}

/**
 * Whether what is neither a party's word nor deniable bears it out: a document, or two outside
 * voices.
 */
export function isBorneOut(hand: Hand): boolean {
  return hand.outside >= 2 || documentsIn(hand).length > 0;
}

/** The evidence on the opposite of a claim: the two hands exchanged. */
export function oppositeOf(evidence: Evidence): Evidence {
  const { so, otherwise, aside } = evidence;
  return {
    ...evidence,
    so: otherwise,
    otherwise: so,
    ...(aside ? { aside: { so: aside.otherwise, otherwise: aside.so } } : {}),
  };
}

/** The evidence without the origins that are no voice. */
export function withoutVoiceless(evidence: Evidence): Evidence {
  const heard = (hand: Hand): Hand => {
    const left = new Set(voicelessIn(hand));
    return left.size ? { ...hand, origins: hand.origins.filter((each) => !left.has(each)) } : hand;
  };
  return { ...evidence, so: heard(evidence.so), otherwise: heard(evidence.otherwise) };
}
