import type { Evidence, Testimony } from '../core/standing/evidence.ts';
import type { StandingId } from '../core/standing/standings.ts';
import { documentsIn, isDocumentary, speaks } from '../core/standing/testimony.ts';
import type {
  ClauseGroup,
  EvidenceClause,
  EvidenceWords,
  FixedClause,
  VariedClause,
} from './evidenceClauses.ts';
import {
  documentsClauses,
  handClauses,
  inPartClauses,
  otherClauses,
  partiesClauses,
} from './testimonyClauses.ts';

/** How a standing was reached, in one sentence. */
export function standingSentence(
  words: EvidenceWords,
  standing: StandingId,
  evidence: Evidence,
): string {
  const groups = clausesOf(standing, evidence).map((group) =>
    group.map((clause) => sayClause(words, clause)).join(words.together),
  );
  return words.sentence(groups.join(words.apart), namesOfEvidence(evidence));
}

function sayClause({ varied, fixed }: EvidenceWords, clause: EvidenceClause): string {
  return clause.is in fixed
    ? fixed[clause.is as FixedClause]
    : (varied[clause.is as VariedClause] as (clause: EvidenceClause) => string)(clause);
}

/** What the sentence of a standing says, clause by clause. */
function clausesOf(standing: StandingId, evidence: Evidence): ClauseGroup[] {
  return orders[standing](evidence).filter((group) => group.length > 0);
}

const orders: { readonly [Id in StandingId]: (evidence: Evidence) => ClauseGroup[] } = {
  isolated: (evidence) => [
    ...handClauses(evidence.so, 'so'),
    [{ is: 'nobody outside says so' }],
    ...handClauses(evidence.otherwise, 'otherwise'),
    ...inPartClauses(evidence.inPart),
    balanceClause(evidence),
  ],
  upheld: (evidence) => [
    ...handClauses(evidence.so, 'so'),
    ...handClauses(evidence.otherwise, 'otherwise'),
    [{ is: 'nobody outside says otherwise' }],
    ...inPartClauses(evidence.inPart),
    balanceClause(evidence),
  ],
  contested: (evidence) => [
    ...handClauses(evidence.so, 'so'),
    ...handClauses(evidence.otherwise, 'otherwise'),
    ...inPartClauses(evidence.inPart),
    balanceClause(evidence),
  ],
  denied: (evidence) => [
    ...handClauses(evidence.otherwise, 'otherwise'),
    [{ is: 'nobody says so' }],
    ...inPartClauses(evidence.inPart),
    ...otherClauses(evidence),
  ],
  agreed: (evidence) => [
    ...partiesClauses(evidence.so, evidence.parties),
    ...documentsClauses(documentsIn(evidence.so)),
    ...handClauses(evidence.otherwise, 'otherwise'),
    ...inPartClauses(evidence.inPart),
  ],
  documented: (evidence) => [
    ...documentsClauses(documentsIn(evidence.so)),
    ...handClauses(withoutDocuments(evidence.so), 'so'),
    ...handClauses(evidence.otherwise, 'otherwise'),
    ...inPartClauses(evidence.inPart),
  ],
  stated: (evidence) => [
    ...handClauses(evidence.so, 'so'),
    [{ is: 'own position' }],
    evidence.aside && [evidence.aside.so, evidence.aside.otherwise].some(speaks)
      ? [{ is: 'others do not count' }]
      : [],
    ...inPartClauses(evidence.inPart),
  ],
  corroborated: (evidence) => [
    ...handClauses(evidence.so, 'so'),
    ...inPartClauses(evidence.inPart),
  ],
  'one-side': oneVoice,
  single: oneVoice,
  reported: (evidence) => [
    ...handClauses(evidence.so, 'so'),
    [{ is: 'nobody on record' }],
    ...inPartClauses(evidence.inPart),
    ...otherClauses(evidence),
  ],
  open: (evidence) => [
    ...inPartClauses(evidence.inPart),
    ...otherClauses(evidence),
    [{ is: 'nobody outright' }],
  ],
};

function oneVoice(evidence: Evidence): ClauseGroup[] {
  const { sides, origins } = evidence.so;
  const heard = [...sides.flat(), ...origins.filter(({ voice }) => voice !== 'none')];
  return [
    ...handClauses(evidence.so, 'so'),
    [{ is: heard.length > 1 ? 'one voice' : 'no second voice' }],
    ...inPartClauses(evidence.inPart),
    ...otherClauses(evidence),
  ];
}

/** All names of the evidence, as they are written. */
function namesOfEvidence(evidence: Evidence): string[] {
  const { so, otherwise, inPart, leavesOpen, noComment, withdrawn } = evidence;
  const all = [so, otherwise, inPart];
  const speakers = [...all.flatMap(({ sides }) => sides.flat()), ...leavesOpen, ...noComment];
  return [
    ...[...speakers, ...withdrawn].map(({ name }) => name),
    ...all.flatMap(({ origins }) =>
      origins.flatMap(({ publisher, title = publisher }) => [publisher, title]),
    ),
  ];
}

function balanceClause({ so, otherwise }: Evidence): ClauseGroup {
  const aside = [so, otherwise].some((hand) => documentsIn(hand).length > 0);
  return [{ is: 'balance', so: so.voices, otherwise: otherwise.voices, aside }];
}

function withoutDocuments({ sides, origins }: Testimony): Testimony {
  return { sides, origins: origins.filter((origin) => !isDocumentary(origin)) };
}
