import {
  articleFileShape,
  claimFileShape,
  claimsFileShape,
  type ClaimFile,
} from './shapes/files.ts';
import { standing } from './standing.ts';

/** The result of computing every standing in a data file again. */
export interface Recomputation {
  /** Where the file differs from what the rules give for its content: a line each. */
  faults: string[];
  /** How many standings were computed: each claim's present one, and one per day of its history. */
  standings: number;
  /** The version of the rules that the file names. */
  rules?: string;
}

/** The kinds of data files with claims. */
export type DataKind = keyof typeof shapes;

/** Computes every standing in a data file again, from nothing but the file and the rules. */
export function recomputeStandings(file: unknown, kind: DataKind): Recomputation {
  const read = shapes[kind].safeParse(file);
  if (!read.success)
    return {
      faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      standings: 0,
    };
  const { data } = read;
  const claims = 'claims' in data ? data.claims : [data];
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
    | 'holder'
    | 'implies'
    | 'excludes'
    | 'behind'
    | 'statements'
    | 'reports'
    | 'sources'
    | 'actors'
  >,
  day: string | undefined,
): string | undefined {
  const says = claim.history.find((row) => row.day === day) ?? claim;
  const on = day === undefined ? '' : ` on ${day}`;
  try {
    const computed = standing(claim, day);
    return computed.standing === says.standing && computed.sentence === says.sentence
      ? undefined
      : `${claim.id} stands as ${says.standing}${on} ("${says.sentence}"), and the rules give ${computed.standing} ("${computed.sentence}").`;
  } catch (error) {
    return `${claim.id}: ${(error as Error).message}`;
  }
}
