import { analyse } from '../../core/standing/analyse.ts';
import type { Actor, Record } from '../../core/model/model.ts';
import { holderOf } from '../../core/standing/parties.ts';
import { order } from '../../core/markdown/problem.ts';
import { addressOf } from '../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import { describePositionChange } from '../parts/claim/describePositionChange.ts';
import { statementView, type StatementView } from '../parts/claim/statementView.ts';
import { dayView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { messages } from '../../i18n/messages.ts';
import { claimsOfActor } from './lists/claims.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import { proseHtml } from '../parts/prose/proseHtml.ts';
import { speakersFor } from '../parts/speakersFor.ts';
import { storiesWith } from '../parts/storiesWith.ts';

/** Everything that an actor's page shows. */
export interface ActorView {
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  name: string;
  kind: string;
  role: string;
  /**
   * Its ties, each with what it is: side, speaks for, member of, members, speaks through, who else
   * is on its side; the latest articles that name it, at most six; and its claims.
   */
  ties: { label: string; to: NamedLink[] }[];
  aliases: string[];
  elsewhere: { name: string; url: string }[];
  body: string;
  /** The claims on which its position has changed, each with both days. */
  positionChanges: { claim: ClaimLine; words: string }[];
  /** Its statements by day, with those of the actors who speak for it. */
  days: {
    date: DateView;
    said: { speaker?: string; claim: ClaimLine; statement: StatementView }[];
  }[];
}

export function actorView(actor: Actor, edition: Edition): ActorView {
  const speakers = speakersFor(actor, edition.record);
  return {
    behind: behindNotes(actor, edition),
    name: actor.name,
    kind: messages.actor.kinds[actor.kind],
    role: actor.role,
    ties: tiesOf(actor, speakers, edition),
    aliases: actor.aliases,
    elsewhere: actor.sameAs.map((url) => ({ name: new URL(url).host.replace(/^www\./, ''), url })),
    body: proseHtml(actor.body, edition),
    positionChanges: positionChangesOf(actor, speakers, edition),
    days: daysOf(actor, speakers, edition),
  };
}

/** Its ties to others, without the kinds of which it has none. */
function tiesOf(actor: Actor, speakers: readonly Actor[], edition: Edition): ActorView['ties'] {
  const link = (other: Actor) => ({ name: other.name, address: addressOf(other, edition) });
  const articles = storiesWith(actor, edition.record);
  const othersOnItsSide = onTheSideOf(actor, edition.record).filter(
    (other) => ![actor, ...speakers, ...actor.members].includes(other),
  );
  return [
    {
      label: messages.actor.side,
      to: actor.side === actor || actor.memberOf.includes(actor.side) ? [] : [link(actor.side)],
    },
    { label: messages.actor.speaksFor, to: actor.speaksFor ? [link(actor.speaksFor)] : [] },
    { label: messages.actor.speaksThrough, to: speakers.map(link) },
    { label: messages.actor.memberOf, to: actor.memberOf.map(link) },
    { label: messages.actor.members, to: actor.members.map(link) },
    { label: messages.actor.onItsSide, to: othersOnItsSide.map(link) },
    {
      label:
        articles.length > mostArticles ? messages.actor.latestArticles : messages.actor.inArticles,
      to: articles
        .slice(0, mostArticles)
        .map((article) => ({ name: article.title, address: addressOf(article, edition) })),
    },
    { label: messages.pages.claims, to: claimsOfActor(actor, edition) },
  ].filter(({ to }) => to.length > 0);
}

/** The actors whose position counts for the side of an actor, by id. */
function onTheSideOf(actor: Actor, record: Record): readonly Actor[] {
  let index = sides.get(record);
  if (!index)
    sides.set(record, (index = Map.groupBy(record.actors, (other) => holderOf(other).side)));
  return index.get(actor) ?? [];
}

const sides = new WeakMap<Record, Map<Actor, Actor[]>>();

function positionChangesOf(
  actor: Actor,
  speakers: readonly Actor[],
  edition: Edition,
): ActorView['positionChanges'] {
  const claims = new Set(
    [actor, ...speakers].flatMap((each) => each.statements.map((statement) => statement.claim)),
  );
  return [...claims]
    .flatMap((claim) => analyse(claim).positionChanges)
    .filter((change) => change.actor === actor)
    .map((change) => ({
      claim: claimLine(change.claim, edition),
      words: describePositionChange(change, edition),
    }));
}

function daysOf(actor: Actor, speakers: readonly Actor[], edition: Edition): ActorView['days'] {
  const statements = [actor, ...speakers].flatMap((each) => each.statements);
  return [...Map.groupBy(statements, (statement) => statement.day)]
    .toSorted(([a], [b]) => order(a, b))
    .map(([day, ofDay]) => ({
      date: dayView(day, edition),
      said: ofDay.map((statement) => ({
        ...(statement.actor !== actor && {
          speaker: messages.position.through(statement.actor.name),
        }),
        claim: claimLine(statement.claim, edition),
        statement: statementView(statement, edition),
      })),
    }));
}

/** The most articles that an actor's page names. */
const mostArticles = 6;
