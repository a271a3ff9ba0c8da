import type { Path } from '../../markdown/parsedFile.ts';
import type { Article, Claim, Event, Figure, Prose, Source, Thing } from '../../model/model.ts';

/** A text of a file that readers read as the newsroom's own words: Markdown, or plain text. */
export interface OwnText {
  /** Where it stands in front matter; undefined for the body. */
  path?: Path;
  prose: Prose | string;
}

/**
 * The texts of a thing in which the newsroom speaks, in the order of the file. Not what others have
 * written: the title of a source, a recorded quote, the old wording of a correction.
 */
export function ownTextsOf(thing: Thing): OwnText[] {
  switch (thing.type) {
    case 'article':
      return textsOfArticle(thing);
    case 'claim':
      return textsOfClaim(thing);
    case 'event':
      return textsOfEvent(thing);
    case 'actor':
      return [{ path: ['role'], prose: thing.role }, { prose: thing.body }];
    case 'source':
      return [...retractionOf(thing), { prose: thing.body }];
    case 'figure':
      return textsOfFigure(thing);
  }
}

function textsOfArticle(article: Article): OwnText[] {
  return [
    { path: ['title'], prose: article.title },
    { path: ['dek'], prose: article.dek },
    ...article.brief.map((prose, index) => ({ path: ['brief', index], prose })),
    ...article.timelineGroups.map(({ index, title = '' }) => ({
      path: ['timeline', index, 'title'],
      prose: title,
    })),
    ...article.questions.flatMap((each, index) => [
      { path: ['questions', index, 'question'], prose: each.question },
      ...(each.answer ? [{ path: ['questions', index, 'answer'], prose: each.answer }] : []),
    ]),
    ...article.updates.map((each, index) => ({
      path: ['updates', index, 'what'],
      prose: each.what,
    })),
    ...correctionsOf(article),
    ...answersOf(article),
    ...retractionOf(article),
    { prose: article.body },
  ];
}

function textsOfClaim(claim: Claim): OwnText[] {
  return [
    { path: ['claim'], prose: claim.claim },
    // The notes of claims that name this one are theirs.
    ...claim.against.flatMap(({ index, note }) =>
      index === undefined ? [] : [{ path: ['against', index, 'note'], prose: note }],
    ),
    ...[...claim.statements, ...claim.reports].flatMap(({ type, index, part }) =>
      part === undefined ? [] : [{ path: [`${type}s`, index, 'part'], prose: part }],
    ),
    ...correctionsOf(claim),
    ...answersOf(claim),
    ...retractionOf(claim),
    { prose: claim.body },
  ];
}

function textsOfEvent(event: Event): OwnText[] {
  return [
    { path: ['title'], prose: event.title },
    { path: ['whenNote'], prose: event.whenNote ?? '' },
    ...event.when.map(({ note }, index) => ({ path: ['when', index, 'note'], prose: note ?? '' })),
    { prose: event.body },
  ];
}

function textsOfFigure(figure: Figure): OwnText[] {
  return [
    { path: ['title'], prose: figure.title },
    { path: ['alt'], prose: figure.alt },
    { prose: figure.body },
  ];
}

function correctionsOf({ corrections }: Article | Claim): OwnText[] {
  return corrections.map(({ now }, index) => ({ path: ['corrections', index, 'now'], prose: now }));
}

/** What we answer to objections; the words of who objects are theirs. */
function answersOf({ objections }: Article | Claim): OwnText[] {
  return objections.map(({ answer }, index) => ({
    path: ['objections', index, 'answer'],
    prose: answer,
  }));
}

function retractionOf({ retracted }: Article | Claim | Source): OwnText[] {
  return retracted ? [{ path: ['retracted', 'why'], prose: retracted.why }] : [];
}
