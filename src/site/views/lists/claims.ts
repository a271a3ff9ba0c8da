import type { Actor, Claim } from '../../../core/model/model.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../../parts/claimLine.ts';
import type { Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { claimsBy, type By, type ClaimsBy } from './claimsBy.ts';
import { paginate, type ListPage } from '../../parts/paginate.ts';
import type { PagePath } from '../../routes.ts';
import type { Tag } from './tag.ts';

/**
 * The claims of a standing, or the first of many with a link to all.
 */
export interface ClaimGroup {
  standing: StandingId;
  label: string;
  claims: ClaimLine[];
  all?: NamedLink;
}

/**
 * What the list of all claims shows: the ways to narrow it, and the claims of each standing: all of
 * them, or of more than a hundred the latest of each.
 */
export function claimsView(edition: Edition): {
  tags: { label: string; tags: Tag[] }[];
  groups: ClaimGroup[];
} {
  const most = edition.record.claims.length > 100 ? 10 : 100;
  const groups = claimsBy(edition.record).standing.map((group) => {
    const [shown] = claimGroups(group.claims, edition, most);
    return {
      ...shown!,
      ...(group.claims.length > most && {
        all: {
          name: messages.lists.allOfStanding(group.claims.length, group.name),
          address: pageAddress(pageOf(group), edition.base),
        },
      }),
    };
  });
  return { tags: tagsOf(edition), groups };
}

/** Claims by standing, in the order of the strip, of each the latest, at most so many. */
export function claimGroups(claims: Iterable<Claim>, edition: Edition, most: number): ClaimGroup[] {
  const wanted = new Set(claims);
  return claimsBy(edition.record).standing.flatMap(({ name, standing, claims: all }) => {
    const some = all.filter((claim) => wanted.has(claim)).slice(0, most);
    return standing && some.length > 0
      ? [{ standing, label: name, claims: some.map((claim) => claimLine(claim, edition)) }]
      : [];
  });
}

/** A page of the claims that share a standing, a topic or an actor. */
export interface ClaimListView extends ListPage<ClaimLine> {
  title: string;
  intro: string;
  standing?: StandingId;
  tags: { label: string; tags: Tag[] }[];
}

/** All pages of claims by standing, topic and actor. */
export function claimListViews(edition: Edition): ClaimListView[] {
  const { standing, topic, actor } = claimsBy(edition.record);
  return [...standing, ...topic, ...actor].flatMap((group) =>
    paginate(group.claims, { page: pageOf(group) }).map((part) => ({
      ...part,
      items: part.items.map((claim) => claimLine(claim, edition)),
      title: messages.lists.claimsOf[group.by](group.name),
      intro: messages.lists.countClaims(group.claims.length),
      ...(group.standing && { standing: group.standing }),
      tags: tagsOf(edition, group),
    })),
  );
}

/**
 * A link to the claims that an actor speaks on or that concern it; none if there are no such
 * claims.
 */
export function claimsOfActor({ id }: Actor, edition: Edition): NamedLink[] {
  return claimsBy(edition.record)
    .actor.filter((group) => group.id === id)
    .map((group) => ({
      name: messages.lists.claimsOfActor(group.claims.length),
      address: pageAddress(pageOf(group), edition.base),
    }));
}

/**
 * The filters of the list of claims. A list that is filtered already does not offer actors, since
 * there are many.
 */
function tagsOf(edition: Edition, here?: ClaimsBy): { label: string; tags: Tag[] }[] {
  const groups = claimsBy(edition.record);
  return (['standing', 'topic', 'actor'] satisfies By[])
    .filter((by) => here === undefined || by !== 'actor')
    .map((by) => ({
      label: messages.lists.claimsBy[by],
      tags: groups[by].map((group) => ({
        name: group.name,
        address: pageAddress(pageOf(group), edition.base),
        count: group.claims.length,
        ...(group.standing && { standing: group.standing }),
        ...(group === here && { here: true }),
      })),
    }));
}

function pageOf({ by, id }: ClaimsBy): PagePath {
  return `claims/${by}/${id}`;
}
