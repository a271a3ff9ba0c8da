import { analyse } from '../../core/standing/analyse.ts';
import type { Claim } from '../../core/model/model.ts';
import type { Origin } from '../../core/standing/origins.ts';
import { isDocumentary } from '../../core/standing/testimony.ts';
import { voiceOf } from '../../core/standing/voices.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * What a claim's chain adds up to: "9 reports from 4 origins, none on the record."
 * An origin is on the record when it says openly on what it rests: it names its people, was there
 * itself, or is the document. What actors themselves say on the record, in statements, is no report
 * and is told beside it.
 * Those who say otherwise or in part are counted apart from those who say so.
 */
export function chainSentence(claim: Claim): string {
  const origins = analyse(claim).origins;
  const speakers = analyse(claim).evidence.so.sides.flat();
  if (origins.length === 0) return messages.claim.noOrigins;
  const groups = (['so', 'otherwise', 'in part'] as const)
    .map((says) => ({ says, these: origins.filter((origin) => origin.says === says) }))
    .filter(({ these }) => these.length > 0);
  return messages.chain.sentence(
    groups.map(({ says, these }) => ({
      says,
      ...accountsOf(these),
      origins: these.length,
      onRecord: these.filter((origin) => onRecord(claim, origin)).length,
    })),
    speakers,
  );
}

function onRecord(claim: Claim, origin: Origin): boolean {
  return isDocumentary(origin) || voiceOf(claim, origin) !== 'none';
}

/** How many documents and how many reports: the origins, and those who pass them on. */
function accountsOf(origins: readonly Origin[]): { documents: number; reports: number } {
  const sources = [...new Set(origins.flatMap((origin) => [origin.source, ...origin.passedOnBy]))];
  const documents = sources.filter((source) => source.kind === 'document').length;
  return { documents, reports: sources.length - documents };
}
