import { dayOfArticle } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Claim, Event, Question } from '../../../core/model/model.ts';
import { claimsBehind } from '../../../core/standing/derived.ts';
import { answerOf } from '../../../core/standing/answer.ts';
import { pageAddress, partOf } from '../../parts/addressOf.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { claimData, correctionData, objectionData, retractionData } from './claimData.ts';
import { rulesAddress, schemaAddress, type SchemaName } from './schemaAddress.ts';
import { dateData, collectReferences } from './references.ts';
import type { ArticleFile, ClaimFile, ClaimsFile } from './shapes/files.ts';

/**
 * What is published as data: an edition, and the digest of the rules by which its standings were
 * worked out.
 */
export interface DataEdition extends Edition {
  rules: string;
}

/**
 * `/claims/ID.json`: a claim with all that it names, from which the rules give its standing again.
 */
export function claimFile(claim: Claim, edition: DataEdition): ClaimFile {
  return {
    ...envelope('claim', edition),
    ...claimData(claim, edition),
    ...collectReferences(claimsBehind(claim), edition),
  };
}

/** `/data/claims.json`: all claims, those that were retracted among them, by id. */
export function claimsFile(edition: DataEdition): ClaimsFile {
  const { claims } = edition.record;
  return {
    ...envelope('claims', edition),
    claims: claims.map((claim) => claimData(claim, edition)),
    ...collectReferences(withBehind(claims), edition),
  };
}

/** `/articles/ID.json`: an explainer with its claims in full. */
export function articleFile(article: Article, edition: DataEdition): ArticleFile {
  const {
    id,
    title,
    dek,
    topic,
    by,
    published,
    updated,
    brief,
    body,
    timeline,
    questions,
    updates,
    corrections,
    objections,
    claims,
  } = article;
  const events = timeline.flatMap(({ sources, when }) => [
    ...sources,
    ...when.flatMap((each) => each.sources),
  ]);
  return {
    ...envelope('article', edition),
    id,
    address: wholeAddressOf(article, edition),
    title,
    dek,
    topic: { id: topic.id, name: topic.name },
    ...(by !== undefined && { by }),
    published: dateData(published),
    ...(updated && { updated: dateData(updated) }),
    day: dayOfArticle(article),
    ...retractionData(article),
    brief: brief.map(({ text }) => text),
    text: body.text,
    timeline: article.timelineGroups.flatMap(({ title: group, events }) =>
      events.map((event) => ({
        ...eventData(event, `${wholeAddressOf(article, edition)}#${partOf(event)}`),
        ...(group !== undefined && { group }),
      })),
    ),
    questions: questions.map(questionData),
    updates: updates.map(({ at, what, claims }) => ({
      at: dateData(at),
      what: what.text,
      claims: claims.map(({ id }) => id),
    })),
    corrections: corrections.map(correctionData),
    objections: objections.map(objectionData),
    claims: claims.map((claim) => claimData(claim, edition)),
    ...collectReferences(withBehind(claims), edition, {
      sources: [...article.sources, ...events],
      actors: article.actors,
    }),
  };
}

/**
 * A file as it is served: its SHA-256 is what `digestOf` gives of it, so that whoever has the file
 * can tell.
 */
export function textOf(file: object): string {
  return JSON.stringify(file);
}

export function envelope(
  schema: SchemaName,
  edition: DataEdition,
): Pick<ClaimFile, '$schema' | 'site' | 'rules'> {
  const { name, publisher, address, language, licence } = edition.record.site;
  return {
    $schema: wholeAddress(schemaAddress(schema, rootOf(edition)), edition),
    site: {
      name,
      publisher,
      ...(address !== undefined && {
        address: wholeAddress(pageAddress('', edition.base), edition),
      }),
      language,
      ...(licence !== undefined && { licence }),
    },
    rules: {
      version: edition.rules,
      address: wholeAddress(rulesAddress(rootOf(edition)), edition),
    },
  };
}

/** An event, with the address of its place in an article or of its page. */
export function eventData(event: Event, address: string): ArticleFile['timeline'][number] {
  const { id, title, when, planned, announcedFor, whenNote, claims } = event;
  return {
    id,
    address,
    title,
    when: when.map(({ at, sources, note }) => ({
      at: dateData(at),
      sources: sources.map(({ id }) => id),
      ...(note !== undefined && { note }),
    })),
    planned,
    ...(announcedFor && { announcedFor: dateData(announcedFor) }),
    ...(whenNote !== undefined && { note: whenNote }),
    claims: claims.map(({ id }) => id),
  };
}

function questionData(question: Question): ArticleFile['questions'][number] {
  const answer = answerOf(question);
  return {
    question: question.question.text,
    ...(question.answer && { answer: question.answer.text }),
    state: answer.state,
    ...(answer.state !== 'open' && { claim: answer.claim.id }),
    ...(answer.state === 'answered' && { day: answer.day }),
  };
}

/** Claims, and the others of which what is said bears on them. */
function withBehind(claims: readonly Claim[]): Claim[] {
  return [...new Set(claims.flatMap(claimsBehind))];
}
