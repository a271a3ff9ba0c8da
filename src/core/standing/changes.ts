import type {
  Actor,
  Article,
  Claim,
  Correction,
  Question,
  Report,
  Retraction,
  SeenAgain,
  Source,
  Statement,
  Update,
} from '../model/model.ts';
import { withoutRetracted } from '../model/withoutRetracted.ts';
import { order } from '../markdown/problem.ts';
import type { Day } from '../dates/when.ts';
import { answerOf } from './answer.ts';
import { claimAsOf, entriesOf, entryDays, enteredOn, retractedOn } from './claimAsOf.ts';
import type { PositionChange } from './positions.ts';
import { analyse, type Standing } from './analyse.ts';

/** Something that a reader who knew the record before would want to know. */
export type Change = { day: Day } & (
  | {
      type: 'standing';
      claim: Claim;
      from: Standing | undefined;
      to: Standing;
      entries: (Statement | Report)[];
      /** The sources that were retracted that day. */
      retracted: Source[];
    }
  | {
      type: 'position';
      claim: Claim;
      actor: Actor;
      from: PositionChange['from'];
      to: PositionChange['to'];
    }
  | { type: 'retraction'; claim?: Claim; retraction: Retraction }
  | { type: 'correction'; claim?: Claim; correction: Correction }
  | { type: 'update'; update: Update }
  | { type: 'answer'; question: Question; claim: Claim; standing: Standing }
  | { type: 'words'; source: Source; seen: SeenAgain }
  | { type: 'source'; source: Source }
);

/** That a claim has a standing for the first time. */
export type Entrance = Change & { type: 'standing' };

const types: readonly Change['type'][] = [
  'retraction',
  'correction',
  'update',
  'words',
  'standing',
  'position',
  'answer',
  'source',
];

/**
 * The material changes of a claim since it entered the record, by day: of the later of an item's
 * own day and the day on which it was added.
 */
export function changesOfClaim(claim: Claim): Change[] {
  const [first] = entryDays(claim);
  return sorted(
    [
      ...standingsOf(claim),
      ...positionsOf(claim),
      ...editsOf(claim),
      ...wordsOf([claim]),
      ...sourcesOf([claim]),
    ].filter(
      (change) =>
        change.type === 'correction' ||
        change.type === 'retraction' ||
        (first !== undefined && change.day > first),
    ),
  );
}

/** That a claim entered the record: its first standing. Nothing when nothing is recorded of it. */
export function entranceOf(claim: Claim): Change | undefined {
  return standingsOf(claim)[0];
}

/** Whether a change is that a claim entered the record. */
export function isEntrance(change: Change): change is Entrance {
  return change.type === 'standing' && !change.from;
}

/** The material changes of an article from the day of its publication on, by day. */
export function changesOfArticle(article: Article): Change[] {
  const changes: Change[] = [
    ...article.claims.flatMap((claim) => [
      ...standingsOf(claim),
      ...positionsOf(claim),
      ...editsOf(claim),
    ]),
    ...(article.retracted ? [retractionOf(article.retracted)] : []),
    ...ownCorrections(article).map((correction): Change => ({
      type: 'correction',
      day: correction.at.last,
      claim: correction.claim,
      correction,
    })),
    ...article.updates.map((update): Change => ({ type: 'update', day: update.at.last, update })),
    ...article.questions.flatMap((question): Change[] => {
      const answer = answerOf(question);
      return answer.state === 'answered'
        ? [
            {
              type: 'answer',
              day: answer.day,
              question,
              claim: answer.claim,
              standing: answer.standing,
            },
          ]
        : [];
    }),
    ...wordsOf(article.claims),
    ...sourcesOf(article.claims),
  ];
  return sorted(changes.filter((change) => change.day >= article.published.first));
}

/** The corrections of an article, without those that its claims make in the same words. */
function ownCorrections({ corrections, claims }: Article): Correction[] {
  const wordsOf = ({ at, was, now }: Correction) => [at.text, was, now.text].join('\n');
  const ofClaims = new Set(claims.flatMap((claim) => claim.corrections).map(wordsOf));
  return corrections.filter((correction) => !ofClaims.has(wordsOf(correction)));
}

/** How many claims of an article, and sources of these, the record had at the end of a day. */
export function recordedBy(article: Article, day: Day): { claims: number; sources: number } {
  const claims = withoutRetracted(article.claims);
  return {
    claims: claims.filter((claim) => {
      const [first] = entryDays(claim);
      return first !== undefined && first <= day;
    }).length,
    sources: sourcesOf(claims).filter((change) => change.day <= day).length,
  };
}

/** The days on which the standing of a claim, as it was known then, became another. */
function standingsOf(claim: Claim): Change[] {
  let last: Standing | undefined;
  return entryDays(claim).flatMap((day): Change[] => {
    const to = standingKnownOn(claim, day);
    const from = last;
    last = to;
    return from?.row === to.row
      ? []
      : [
          {
            type: 'standing',
            day,
            claim,
            from,
            to,
            entries: entriesOf(claim).filter((said) => enteredOn(said) === day),
            retracted: retractedOn(claim, day),
          },
        ];
  });
}

/** The standing that the record gave on a day, without what was added to it later. */
function standingKnownOn(claim: Claim, day: Day): Standing {
  const isAddedLater = entriesOf(claim).some((entry) => entry.day <= day && enteredOn(entry) > day);
  return isAddedLater ? analyse(claimAsOf(claim, day)).standing : analyse(claim, day).standing;
}

function positionsOf(claim: Claim): Change[] {
  return analyse(claim).positionChanges.map(({ actor, from, to }) => ({
    type: 'position',
    claim,
    actor,
    from,
    to,
    day: [...from.statements, ...to.statements].map(enteredOn).reduce((a, b) => (a > b ? a : b)),
  }));
}

/** What its editors have said of the claim itself: that it was corrected, or retracted. */
function editsOf(claim: Claim): Change[] {
  return [
    ...(claim.retracted ? [{ ...retractionOf(claim.retracted), claim }] : []),
    ...claim.corrections.map((correction): Change => ({
      type: 'correction',
      day: correction.at.last,
      claim,
      correction,
    })),
  ];
}

function retractionOf(retraction: Retraction): Change & { type: 'retraction' } {
  return { type: 'retraction', day: retraction.at.last, retraction };
}

/** Each source on the day on which something from it first entered the record of these claims. */
function sourcesOf(claims: readonly Claim[]): Change[] {
  const first = new Map<Source, Day>();
  for (const said of claims.flatMap((claim) => [...claim.statements, ...claim.reports])) {
    const day = enteredOn(said);
    const before = first.get(said.source);
    if (before === undefined || day < before) first.set(said.source, day);
  }
  return [...first].map(([source, day]) => ({ type: 'source', day, source }));
}

/**
 * What was found of the quoted words of these claims on the pages of their sources, each once: that
 * they changed or have gone, or came back.
 */
function wordsOf(claims: readonly Claim[]): Change[] {
  const quoted = new Map<Source, Set<string>>();
  for (const { source, quotes, originals } of claims.flatMap(entriesOf)) {
    if (source.seenAgain.length === 0 || quotes.length === 0) continue;
    quoted.set(source, new Set([...(quoted.get(source) ?? []), ...quotes, ...originals]));
  }
  return [...quoted].flatMap(([source, words]) =>
    newsIn(source.seenAgain)
      .filter(({ quote }) => quote === undefined || words.has(quote))
      .map((seen): Change => ({ type: 'words', day: seen.at.last, source, seen })),
  );
}

/**
 * What of some findings is other than the one before; words that were there all the time are no
 * news.
 */
function newsIn(found: readonly SeenAgain[]): SeenAgain[] {
  const last = new Map<string | undefined, SeenAgain['words']>();
  return [...found]
    .sort((a, b) => order(a.at.last, b.at.last))
    .filter(({ quote, words }) => {
      const others = last.get(undefined) ?? 'there';
      const before = quote === undefined ? [others, ...last.values()] : [last.get(quote) ?? others];
      if (quote === undefined) last.clear();
      last.set(quote, words);
      return before.some((each) => each !== words);
    });
}

/** By day; within a day by type and id, which says nothing of the time. */
function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) =>
      order(a.day, b.day) ||
      types.indexOf(a.type) - types.indexOf(b.type) ||
      order(idOf(a), idOf(b)),
  );
}

function idOf(change: Change): string {
  if (change.type === 'source') return change.source.id;
  if (change.type === 'words') return `${change.source.id} ${change.seen.quote ?? ''}`;
  if (change.type === 'correction') return `${change.claim?.id ?? ''} ${change.correction.was}`;
  if (change.type === 'retraction') return change.claim?.id ?? '';
  if (change.type === 'update') return `${change.update.at.text} ${change.update.what.text}`;
  return change.type === 'position' ? `${change.claim.id} ${change.actor.id}` : change.claim.id;
}
