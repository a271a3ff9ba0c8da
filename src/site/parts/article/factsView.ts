import type { Article } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { addressOf } from '../addressOf.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { positionGroups, type PositionGroup } from '../claim/positionGroups.ts';
import type { Edition } from '../edition.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import {
  titleOf,
  publishers,
  sourceLine,
  type SourceLine,
  type SourceInPrint,
} from '../sourceLine.ts';

/**
 * The facts of an article in full: its claims with the positions on each, its actors and its
 * sources.
 */
export interface FactsView {
  claims: ClaimCard[];
  /** The number of them that are not retracted. */
  count: number;
  actors: { id: string; name: string; role: string; address: string }[];
  sources: (SourceLine & Pick<SourceInPrint, 'title' | 'lang'> & { relays?: string })[];
}

export interface ClaimCard extends ClaimLine {
  positionGroups: PositionGroup[];
}

export function factsView(article: Article, edition: Edition): FactsView {
  const year = article.published.first.slice(0, 4);
  const claims = article.claims.map((claim) => ({
    ...claimLine(claim, edition),
    positionGroups: positionGroups(claim, edition, year),
  }));
  return {
    claims,
    count: withoutRetracted(article.claims).length,
    actors: article.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      role: actor.role,
      address: addressOf(actor, edition),
    })),
    sources: article.sources.map((source) => ({
      ...titleOf(source, edition),
      ...sourceLine(source, edition),
      ...(source.relays.length > 0 && {
        relays: messages.source.passesOnOutlets(
          formatList(publishers(source.relays), edition.record.site.language),
        ),
      }),
    })),
  };
}
