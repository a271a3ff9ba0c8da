import type { Claim } from '../model/model.ts';
import { evidenceFrom } from './evidence.ts';
import type { Origin } from './origins.ts';
import type { SidePosition } from './positions.ts';
import type { Evidence, Speaker } from './evidence.ts';
import { ruleFor, type Rule } from './standings.ts';
import { capital, join, withinSentence } from './words.ts';

/** What a standing would be without one side or one origin. */
export interface Removal {
  /** Who is taken away, as a sentence names them: "the Kremlin", "Axios". */
  without: string;
  rule: Rule;
}

/** How sensitive the standing of a claim is to what it rests on, and to what is missing. */
export interface Sensitivity {
  /**
   * Every single side or origin without which the standing would be another, sides first. Empty
   * when no single removal changes it.
   */
  removals: Removal[];
  /**
   * The least that would have to come for another standing; none when nothing that comes would
   * change it.
   */
  addition?: { what: string; rule: Rule };
  /** One or two sentences. */
  sentence: string;
}

/**
 * How sensitive a standing is: the same rules are applied again without each side and each origin
 * in turn, and with each kind of evidence that could be added.
 */
export function sensitivityOf(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Sensitivity {
  const evidence = evidenceFrom(claim, sides, origins);
  const rule = ruleFor(evidence);
  const removals = removalsFrom(claim, sides, origins).filter((removal) => removal.rule !== rule);
  const addition = nearestAddition(claim, sides, evidence);
  return {
    removals,
    ...(addition ? { addition } : {}),
    sentence: [removalSentence(removals), addition ? additionSentence(addition) : '']
      .filter((each) => each !== '')
      .join(' '),
  };
}

/** The standing without each side, and without each origin: a publisher with all its pieces. */
function removalsFrom(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Removal[] {
  return [
    ...sides.map((side) => ({
      without: join(side.positions.map(({ actor }) => ({ name: actor.name }))),
      rule: ruleFor(
        evidenceFrom(
          claim,
          sides.filter((each) => each !== side),
          origins,
        ),
      ),
    })),
    ...origins.map((origin) => ({
      without: withinSentence(origin.source.publisher),
      rule: ruleFor(
        evidenceFrom(
          claim,
          sides,
          origins.filter((each) => each !== origin),
        ),
      ),
    })),
  ];
}

/**
 * What would have to come, the least first: a report from unnamed people, a report that names its
 * people, the sides concerned that have not said so, a document, and somebody who says otherwise.
 */
function nearestAddition(
  claim: Claim,
  sides: readonly SidePosition[],
  evidence: Evidence,
): Sensitivity['addition'] {
  const rule = ruleFor(evidence);
  const saying = new Set(sides.filter((side) => side.says.includes('so')).map((side) => side.side));
  const silent = [...new Set(claim.about.filter((actor) => !saying.has(actor.side)))],
    silentSides = new Set(silent.map((actor) => actor.side));
  const origin = (basis: 'unnamed' | 'named' | 'document') => ({
    ...evidence.so,
    origins: [...evidence.so.origins, { publisher: '', basis }],
  });
  const candidates: [string, Evidence][] = [
    ['one report, even from people it does not name,', { ...evidence, so: origin('unnamed') }],
    [
      'one report that names its people',
      { ...evidence, so: origin('named'), voices: evidence.voices + 1 },
    ],
    ...(silentSides.size === 1
      ? [
          [
            `a word of ${join(silent.map(({ name }): Speaker => ({ name })))} that it is so`,
            {
              ...evidence,
              so: { ...evidence.so, sides: [...evidence.so.sides, []] },
              voices: evidence.voices + 1,
              concernedSo: evidence.concernedSo + 1,
            },
          ] as [string, Evidence],
        ]
      : []),
    ['a document that shows it', { ...evidence, so: origin('document') }],
    [
      'one side that says otherwise',
      {
        ...evidence,
        otherwise: { ...evidence.otherwise, sides: [...evidence.otherwise.sides, []] },
      },
    ],
  ];
  const found = candidates.find(([, more]) => ruleFor(more) !== rule);
  return found && { what: found[0], rule: ruleFor(found[1]) };
}

function removalSentence(removals: readonly Removal[]): string {
  if (removals.length === 0)
    return 'No single voice or report decides it: without any one of them it would stand as it does.';
  const rules = [...new Set(removals.map((removal) => removal.rule))];
  return `${rules
    .map((rule, index) =>
      clause(
        removals.filter((removal) => removal.rule === rule).map((removal) => removal.without),
        rule,
        index === 0,
      ),
    )
    .join('; ')}.`;
}

function clause(names: readonly string[], rule: Rule, first: boolean): string {
  const who =
    names.length === 1
      ? names[0]
      : names.length === 2
        ? `either ${names[0]} or ${names[1]}`
        : `any one of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${first ? 'Without' : 'without'} ${who} it would be ${rule.predicate}`;
}

function additionSentence({ what, rule }: { what: string; rule: Rule }): string {
  return `${capital(what)} would make it ${rule.predicate}.`;
}
