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
  const onlySo = groups.length === 1 && groups[0]?.says === 'so';
  const clauses = groups.map(({ says, these }) => {
    const accounts = accountsOf(these);
    const count = accounts.documents + accounts.reports;
    const counted =
      count === 1
        ? wordsOf(accounts)
        : `${wordsOf(accounts)}${messages.chain.fromOrigins(these.length)}`;
    return `${counted}${onlySo ? '' : ` ${messages.chain.accountsSay(says, count)}`}, ${messages.chain.originsOnRecord(these.filter((origin) => onRecord(claim, origin)).length, these.length)}`;
  });
  if (speakers.length > 0)
    clauses.push(
      messages.chain.alsoOnRecord(
        messages.text.joinNames(speakers),
        speakers.length > 1 || speakers[0]?.plural === true,
      ),
    );
  return `${clauses.join('; ')}.`;
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

function wordsOf({ documents, reports }: { documents: number; reports: number }): string {
  return [
    ...(documents > 0 ? [messages.chain.documents(documents)] : []),
    ...(reports > 0 ? [messages.chain.reports(reports)] : []),
  ].join(messages.chain.and);
}
