import type { Article } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { addressOf } from '../addressOf.ts';
import { claimLine, type ClaimLine } from '../claim/claimLine.ts';
import { sayings, type Saying } from '../claim/sayings.ts';
import type { Edition } from '../edition.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import {
  onPaper,
  publishers,
  sourceLine,
  type SourceLine,
  type SourceOnPaper,
} from '../sourceLine.ts';

/**
 * The facts beside a story: its claims with who says what of each, the people and governments, the
 * sources.
 */
export interface FactsView {
  claims: ClaimCard[];
  /** How many of them are not retracted. */
  count: number;
  /**
   * The id of the claim whose card is open at first: the first of the brief on which accounts
   * differ, else the first; never one that is retracted.
   */
  open?: string;
  actors: { id: string; name: string; role: string; address: string }[];
  sources: (SourceLine & SourceOnPaper & { relays?: string })[];
}

export interface ClaimCard extends ClaimLine {
  sayings: Saying[];
}

export function factsView(article: Article, edition: Edition): FactsView {
  const claims = article.claims.map((claim) => ({
    ...claimLine(claim, edition),
    sayings: sayings(claim, edition),
  }));
  const briefly = new Set(
    article.brief.flatMap((point) => [...point.links.values()].map((thing) => thing.id)),
  );
  const open =
    claims.find(({ id, standing }) => standing === 'contested' && briefly.has(id)) ??
    claims.find(({ standing }) => standing !== 'retracted');
  return {
    claims,
    count: withoutRetracted(article.claims).length,
    ...(open && { open: open.id }),
    actors: article.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      role: actor.role,
      address: addressOf(actor, edition.base),
    })),
    sources: article.sources.map((source) => ({
      ...onPaper(source, edition),
      ...sourceLine(source, edition),
      ...(source.relays.length > 0 && {
        relays: messages.source.passesOnOutlets(
          formatList(publishers(source.relays), edition.record.site.language),
        ),
      }),
    })),
  };
}
