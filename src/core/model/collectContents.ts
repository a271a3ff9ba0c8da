import { compareCounted } from '../dates/order.ts';
import { zoneOf } from './eventNodes.ts';
import { orderEvents } from './eventOrder.ts';
import type {
  Actor,
  Article,
  Claim,
  Event,
  Figure,
  Prose,
  Record,
  Source,
  Statement,
  Report,
  Thing,
} from './model.ts';

/**
 * Sets what each article contains (its claims, sources and actors), and sorts timelines, statements
 * and reports: both need the linked record.
 */
export function collectContents(record: Record): void {
  relateEvents(record.events);
  for (const article of record.articles) {
    for (const group of article.timelineGroups)
      group.events = orderEvents(group.events, zoneOf(article, record.site)).flatMap(
        ({ events }) => events,
      );
    article.timeline = article.timelineGroups.flatMap(({ events }) => events);
    article.claims = claimsOf(article);
    article.sources = sourcesOf(article, article.claims);
    article.actors = actorsOf(article, article.claims, article.sources);
    for (const claim of shownClaims(article)) claim.articles.push(article);
    for (const figure of figuresOf(article)) figure.articles.push(article);
  }
  for (const claim of record.claims) {
    claim.statements.sort(byDay);
    claim.reports.sort(byDay);
  }
  for (const figure of record.figures) {
    for (const claim of figure.claims) claim.figures.push(figure);
    for (const source of sourcesOfFigure(figure)) source.figures.push(figure);
  }
  for (const actor of record.actors) actor.statements.sort(byDay);
  for (const source of record.sources) {
    source.statements.sort(byDay);
    source.reports.sort(byDay);
  }
}

/** `after` and `before` both ways, each once. */
function relateEvents(events: readonly Event[]): void {
  const later = new Map(events.map((event) => [event, new Set(event.before)]));
  for (const event of events) for (const earlier of event.after) later.get(earlier)?.add(event);
  for (const event of events) {
    event.later = [...(later.get(event) ?? [])];
    for (const each of event.later) each.earlier.push(event);
  }
}

/**
 * The claims of an article, by first mention: what its brief, body, questions, updates and
 * corrections link, and what its figures assert. What only its timeline's events name is shown
 * there, and is none of them.
 */
function claimsOf(article: Article): Claim[] {
  return [
    ...new Set([
      ...proseOf(article).flatMap((prose) => linkedThings(prose, 'claim')),
      ...article.questions.flatMap((each) => each.answeredBy ?? []),
      ...article.updates.flatMap((each) => each.claims),
      ...article.corrections.flatMap((each) => each.claim ?? []),
      ...figuresOf(article).flatMap(({ claims }) => claims),
    ]),
  ];
}

/** The claims of an article, and those that only events name that it shows. */
export function shownClaims(article: Article): Claim[] {
  const events = [
    ...article.timeline,
    ...figuresOf(article)
      .flatMap(({ named }) => [...named.values()])
      .filter((thing) => thing.type === 'event'),
  ];
  return [...new Set([...article.claims, ...events.flatMap(({ claims }) => claims)])];
}

/** Everything that an article leads to, also by its timeline alone; itself among it. */
export function reachOf(article: Article): Thing[] {
  const claims = shownClaims(article);
  const sources = sourcesOf(article, claims);
  return [
    article,
    ...claims,
    ...article.timeline,
    ...figuresOf(article),
    ...figuresOf(article).flatMap(({ named }) => [...named.values()]),
    ...sources,
    ...actorsOf(article, claims, sources),
  ];
}

/**
 * The sources of an article: of its claims, of its events, and what it links; and all sources that
 * these relay, directly or through others.
 */
function sourcesOf(article: Article, claims: readonly Claim[]): Source[] {
  const first = [
    ...claims.flatMap((claim) => [
      ...claim.statements.map((each) => each.source),
      ...claim.reports.flatMap((each) => [
        each.source,
        ...each.via,
        ...(each.firstSays ? [each.firstSays] : []),
      ]),
    ]),
    ...article.timeline.flatMap((event) => [
      ...event.sources,
      ...event.when.flatMap((time) => time.sources),
    ]),
    ...proseOf(article).flatMap((prose) => linkedThings(prose, 'source')),
    ...figuresOf(article).flatMap(sourcesOfFigure),
  ];
  return withAll(first, (source) => source.relays);
}

/**
 * The actors of an article: those of its claims and events, those that it links, and the sides and
 * groups of all these.
 */
function actorsOf(article: Article, claims: readonly Claim[], sources: readonly Source[]): Actor[] {
  const first = [
    ...claims.flatMap((claim) => [
      ...claim.about,
      ...claim.statements.map((each) => each.actor),
      ...claim.reports.flatMap((each) => [each.person, ...each.people]),
    ]),
    ...article.timeline.flatMap((event) => event.actors),
    ...[...proseOf(article), ...figuresOf(article).map(({ body }) => body)].flatMap((prose) =>
      linkedThings(prose, 'actor'),
    ),
    ...figuresOf(article).flatMap(({ named }) =>
      [...named.values()].flatMap((thing) => (thing.type === 'event' ? thing.actors : thing)),
    ),
    ...sources.flatMap((source) => [source.person, ...source.people]),
  ];
  return withAll(
    first.filter((each) => typeof each === 'object' && each.type === 'actor'),
    (actor) => [...(actor.speaksFor ? [actor.speaksFor] : []), ...actor.memberOf, actor.side],
  );
}

/** The figures of an article: those that its text places, and the one that stands for it. */
export function figuresOf({ figures, picture }: Article): Figure[] {
  return [...new Set([...figures, ...(picture ? [picture] : [])])];
}

/**
 * The sources of a figure: those that it names, that its caption links, and of the event it draws.
 */
export function sourcesOfFigure({ sources, body, named }: Figure): Source[] {
  return [
    ...new Set([
      ...sources,
      ...linkedThings(body, 'source'),
      ...[...named.values()].flatMap((thing) =>
        thing.type === 'source'
          ? thing
          : thing.type === 'event'
            ? [...thing.sources, ...thing.when.flatMap((time) => time.sources)]
            : [],
      ),
    ]),
  ];
}

/** All prose of an article in the order in which a reader meets it. */
export function proseOf(article: Article): Prose[] {
  return [
    ...article.brief,
    article.body,
    ...article.questions.flatMap(({ question, answer }) =>
      answer ? [question, answer] : question,
    ),
    ...article.updates.map((each) => each.what),
    ...article.corrections.map((each) => each.now),
    ...article.objections.map((each) => each.answer),
  ];
}

/** The things of a type that prose links, by first mention. */
export function linkedThings<T extends Thing['type']>(
  prose: Prose,
  type: T,
): Extract<Thing, { type: T }>[] {
  return [...new Set(prose.links.values())].filter(
    (thing): thing is Extract<Thing, { type: T }> => thing.type === type,
  );
}

/** Things and all that they lead to, each once, in the order in which they are found. */
function withAll<T>(first: readonly T[], next: (thing: T) => readonly T[]): T[] {
  const met = new Set(first);
  for (const thing of met) for (const further of next(thing)) met.add(further);
  return [...met];
}

/**
 * By when each counts; within one moment, by the id of the claim and the order in its
 * file.
 */
function byDay<T extends Statement | Report>(a: T, b: T): number {
  return (
    compareCounted(a.when, b.when) ||
    (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : a.index - b.index)
  );
}
