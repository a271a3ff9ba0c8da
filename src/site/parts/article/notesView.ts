import type { Claim, Thing } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { addressOf } from '../addressOf.ts';
import { positionGroups, type PositionLine } from '../claim/positionGroups.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import type { Edition } from '../edition.ts';
import type { NamedLink } from '../namedLink.ts';
import { sourceLine } from '../sourceLine.ts';

/** The facts beside a passage of an article: the claims, actors and sources that it names. */
export interface NotesView {
  /**
   * The number of its claims, and how many of them are contested; of no claim, what else it names.
   */
  summary: string;
  claims: NoteView[];
  actors: NamedLink[];
  sources: NamedLink[];
}

/** A claim beside the text. */
export interface NoteView {
  line: ClaimLine;
  /** Who says so, when and where; nothing where the page has said it before. */
  who?: string;
  /** Where people differ: who says what. */
  accounts?: { label: string; who: string }[];
}

/** Of more people than this, the number of the others is told. */
const peopleAtMost = 4;

/**
 * The notes on what a passage links. Claims in `noted` are already told beside an earlier passage.
 * `year` is the one that days are given without. Nothing where the passage names no fact.
 */
export function notesView(
  things: readonly Thing[],
  edition: Edition,
  { noted, year }: { noted: ReadonlySet<Thing>; year: string },
): NotesView | undefined {
  const claims = things.filter((thing) => thing.type === 'claim');
  const actors = things.filter((thing) => thing.type === 'actor');
  const sources = things.filter((thing) => thing.type === 'source');
  if (claims.length + actors.length + sources.length === 0) return undefined;
  const lines = claims.map((claim) => claimLine(claim, edition));
  return {
    summary:
      claims.length > 0
        ? messages.article.claimsHere(
            claims.length,
            lines.filter(({ standing }) => standing === 'contested').length,
          )
        : messages.article.namedHere(actors.length, sources.length),
    claims: claims.map((claim, i) => ({
      line: lines[i]!,
      ...(!noted.has(claim) && saidOf(claim, edition, year)),
    })),
    actors: actors.map((actor) => ({ name: actor.name, address: addressOf(actor, edition) })),
    sources: sources.map((source) => sourceLine(source, edition, year)),
  };
}

function saidOf(claim: Claim, edition: Edition, year: string): Pick<NoteView, 'who' | 'accounts'> {
  if (claim.retracted) return {};
  const groups = positionGroups(claim, edition, year);
  const [only] = groups;
  if (groups.length > 1 || (only && only.says !== 'so'))
    return { accounts: groups.map(({ label, who }) => ({ label, who: namesIn(who) })) };
  return only ? { who: namesIn(only.who) } : {};
}

/**
 * People with the day and the source; an outlet by itself with those on whom it rests, several by
 * their names.
 */
function namesIn(lines: readonly PositionLine[]): string {
  const outlets = lines.filter(({ isReport }) => isReport);
  const [only, ...more] = outlets;
  const people = lines.filter(({ isReport }) => !isReport);
  return messages.article.whoSaid(
    [
      ...people.slice(0, peopleAtMost).map(({ name, date, source }) => ({
        names: [name],
        date,
        ...(source.publisher !== name && { source: source.publisher }),
      })),
      ...(only && more.length === 0
        ? [
            {
              names: [only.name],
              date: only.date,
              ...(only.note !== undefined && { note: only.note }),
            },
          ]
        : [...Map.groupBy(outlets, ({ date }) => date)].map(([date, these]) => ({
            names: these.map(({ name }) => name),
            date,
          }))),
    ],
    Math.max(0, people.length - peopleAtMost),
  );
}
