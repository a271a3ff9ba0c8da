import type { Actor, Article, Event, Source, Statement } from '../../../core/model/model.ts';
import { reportsThrough } from '../../diagram/relaysAround.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { reportData, statementData } from './claimData.ts';
import { envelope, eventData, type DataEdition } from './dataFiles.ts';
import { actorData, sourceData } from './references.ts';
import { figuresOf } from '../../../core/model/collectContents.ts';
import { figuresFile } from './figureData.ts';
import type { FiguresFile } from './shapes/figure.ts';
import type { ActorsFile, EventsFile, SourcesFile } from './shapes/kinds.ts';

/** The kinds of things that have no JSON of their own each, but one file for all. */
export const kinds = ['sources', 'actors', 'events', 'figures'] as const;
export type Kind = (typeof kinds)[number];

/**
 * `/data/sources.json` and the like: all of a kind; of an article, `/articles/ID.sources.json`,
 * those that are in it.
 */
export function kindFile(
  kind: Kind,
  edition: DataEdition,
  article?: Article,
): SourcesFile | ActorsFile | EventsFile | FiguresFile {
  const { record } = edition;
  if (kind === 'sources') return sourcesFile(article?.sources ?? record.sources, edition);
  if (kind === 'actors') return actorsFile(article?.actors ?? record.actors, edition);
  if (kind === 'figures')
    return figuresFile(article ? figuresOf(article) : record.figures, edition);
  return eventsFile(article?.timeline ?? record.events, edition);
}

function sourcesFile(sources: readonly Source[], edition: DataEdition): SourcesFile {
  return {
    ...envelope('sources', edition),
    sources: sources.map((source) => ({
      ...sourceData(source, edition),
      statements: source.statements.map(withClaim),
      reports: source.reports.map((report) => ({
        ...reportData(report),
        claim: report.claim.id,
      })),
      passedOn: reportsThrough(source, edition.record).map(({ claim, source: by }) => ({
        claim: claim.id,
        by: by.id,
      })),
    })),
  };
}

function actorsFile(actors: readonly Actor[], edition: DataEdition): ActorsFile {
  return {
    ...envelope('actors', edition),
    actors: actors.map((actor) => ({
      ...actorData(actor, edition),
      statements: actor.statements.map(withClaim),
    })),
  };
}

function eventsFile(events: readonly Event[], edition: DataEdition): EventsFile {
  return {
    ...envelope('events', edition),
    events: events.map((event) => ({
      ...eventData(event, wholeAddressOf(event, edition)),
      actors: event.actors.map(({ id }) => id),
      sources: event.sources.map(({ id }) => id),
      text: event.body.text,
    })),
  };
}

function withClaim(statement: Statement): ReturnType<typeof statementData> & { claim: string } {
  return { ...statementData(statement), claim: statement.claim.id };
}
