import { analyse } from '../../core/standing/analyse.ts';
import type { Actor } from '../../core/model/model.ts';
import { holderOf } from '../../core/standing/positions.ts';
import { order } from '../../core/markdown/problem.ts';
import { addressOf } from '../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import { moveWords } from '../parts/claim/moveWords.ts';
import { statementView, type StatementView } from '../parts/claim/statementView.ts';
import { dayView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { messages } from '../../i18n/messages.ts';
import { claimsOfActor } from './lists/claims.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { proseHtml } from '../parts/prose/proseHtml.ts';
import { latestArticles } from '../parts/article/articleTeaser.ts';

/** Everything that an actor's page shows. */
export interface ActorView {
  name: string;
  kind: string;
  role: string;
  /**
   * Its ties, each with what it is: side, speaks for, member of, members, speaks through, who else
   * is on its side; the stories that name it, at most the latest six; and its claims.
   */
  ties: { label: string; to: NamedLink[] }[];
  aliases: string[];
  elsewhere: { name: string; url: string }[];
  body: string;
  /** The claims on which its position has changed, each with both days. */
  positionChanges: { claim: ClaimLine; words: string }[];
  /** Everything on record from it, by day; also what others say for it. */
  days: {
    date: DateView;
    said: { speaker?: string; claim: ClaimLine; statement: StatementView }[];
  }[];
}

export function actorView(actor: Actor, edition: Edition): ActorView {
  const link = (other: Actor) => ({ name: other.name, address: addressOf(other, edition.base) });
  const speakers = edition.record.actors.filter((other) => other.speaksFor === actor);
  const stories = latestArticles(edition.record).filter((article) =>
    article.actors.includes(actor),
  );
  return {
    name: actor.name,
    kind: messages.actor.kinds[actor.kind],
    role: actor.role,
    ties: [
      {
        label: messages.actor.side,
        to: actor.side === actor || actor.memberOf.includes(actor.side) ? [] : [link(actor.side)],
      },
      { label: messages.actor.speaksFor, to: actor.speaksFor ? [link(actor.speaksFor)] : [] },
      { label: messages.actor.speaksThrough, to: speakers.map(link) },
      { label: messages.actor.memberOf, to: actor.memberOf.map(link) },
      { label: messages.actor.members, to: actor.members.map(link) },
      {
        label: messages.actor.onItsSide,
        to: edition.record.actors
          .filter(
            (other) =>
              holderOf(other).side === actor &&
              ![actor, ...speakers, ...actor.members].includes(other),
          )
          .map(link),
      },
      {
        label: stories.length > most ? messages.actor.latestArticles : messages.actor.inArticles,
        to: stories
          .slice(0, most)
          .map((story) => ({ name: story.title, address: addressOf(story, edition.base) })),
      },
      { label: messages.pages.claims, to: claimsOfActor(actor, edition) },
    ].filter(({ to }) => to.length > 0),
    aliases: actor.aliases,
    elsewhere: actor.sameAs.map((url) => ({ name: new URL(url).host.replace(/^www\./, ''), url })),
    body: proseHtml(actor.body, edition),
    positionChanges: [
      ...new Set(
        [actor, ...speakers].flatMap((each) => each.statements.map((statement) => statement.claim)),
      ),
    ]
      .flatMap((claim) => analyse(claim).positionChanges)
      .filter((change) => change.actor === actor)
      .map((change) => ({
        claim: claimLine(change.claim, edition),
        words: moveWords(change, edition),
      })),
    days: [
      ...Map.groupBy(
        [actor, ...speakers].flatMap((each) => each.statements),
        (statement) => statement.day,
      ),
    ]
      .toSorted(([a], [b]) => order(a, b))
      .map(([day, statements]) => ({
        date: dayView(day, edition),
        said: statements.map((statement) => ({
          ...(statement.actor !== actor && {
            speaker: messages.position.through(statement.actor.name),
          }),
          claim: claimLine(statement.claim, edition),
          statement: statementView(statement, edition),
        })),
      })),
  };
}

/** How many of its stories an actor's page names. */
const most = 6;
