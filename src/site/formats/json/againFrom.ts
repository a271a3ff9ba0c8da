import { articleFileShape, claimFileShape, claimsFileShape, type ClaimFile } from './shapes.ts';
import { standing } from './standing.ts';

/** What comes of working out every standing in a file of data again. */
export interface Again {
  /** Where the file says something else than the rules give from what it holds: a line each. */
  faults: string[];
  /**
   * How many standings were worked out: for each claim the present one, and that of each day of its
   * history.
   */
  standings: number;
  /** The rules by which the file says that it was made. */
  rules?: string;
}

/** The kinds of data files that hold claims. */
export type DataKind = keyof typeof shapes;

/** Works out every standing in a file of data again, from nothing but the file and the rules. */
export function againFrom(file: unknown, kind: DataKind): Again {
  const read = shapes[kind].safeParse(file);
  if (!read.success)
    return {
      faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      standings: 0,
    };
  const { data } = read,
    claims = 'claims' in data ? data.claims : [data];
  const found = claims.flatMap((claim) =>
    [undefined, ...claim.history.map(({ day }) => day)].map((day) =>
      faultOn({ ...claim, sources: data.sources, actors: data.actors }, day),
    ),
  );
  return {
    faults: found.filter((fault) => fault !== undefined),
    standings: found.length,
    rules: data.rules.version,
  };
}

const shapes = { claim: claimFileShape, claims: claimsFileShape, article: articleFileShape };

function faultOn(
  claim: Pick<
    ClaimFile,
    | 'id'
    | 'standing'
    | 'sentence'
    | 'history'
    | 'about'
    | 'statements'
    | 'reports'
    | 'sources'
    | 'actors'
  >,
  day: string | undefined,
): string | undefined {
  const says = claim.history.find((row) => row.day === day) ?? claim,
    on = day === undefined ? '' : ` on ${day}`;
  try {
    const again = standing(claim, day);
    return again.standing === says.standing && again.sentence === says.sentence
      ? undefined
      : `${claim.id} stands as ${says.standing}${on} ("${says.sentence}"), and the rules give ${again.standing} ("${again.sentence}").`;
  } catch (error) {
    return `${claim.id}: ${(error as Error).message}`;
  }
}
