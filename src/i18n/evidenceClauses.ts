import type { Account, Evidence, Speaker, Testimony } from '../core/standing/evidence.ts';
import type { StandingId } from '../core/standing/standings.ts';
import { documentsIn, isDocumentary, speaks } from '../core/standing/testimony.ts';

/** Somebody or something that a clause names. A document has its title as its name. */
export interface Named {
  name: string;
  is: 'actor' | 'publisher' | 'document';
  /** Of a document with a title: who publishes it. */
  publisher?: string;
  /** By whose account, when none of its own words are recorded. */
  accountOf?: string;
}

export type Hand = 'so' | 'otherwise';

/**
 * One clause of the sentence that says how a standing was reached. It holds what is to be said, and
 * no words: each language says it in its own order, case and gender.
 */
export type EvidenceClause =
  /** They say so on the record, or by the account of an outlet. `more`: the verb is plural. */
  | { is: 'speakers'; says: Hand; who: Named[]; accountOf?: string; more: boolean }
  /** All parties say so: how many there are, and who speaks for them. */
  | { is: 'parties'; count: number; who: Named[] }
  /** Documents show it, or the opposite. */
  | { is: 'documents'; says: Hand; which: Named[] }
  /**
   * `count` origins, of these publishers, report it. `quoted`: from people who are named beside
   * them. `apart`: we know of no link between them.
   */
  | {
      is: 'origins';
      says: Hand;
      basis: Exclude<Account['basis'], 'document' | 'recording'>;
      count: number;
      publishers: string[];
      quoted: boolean;
      apart: boolean;
    }
  /** They say another claim (`otherwise`: its opposite), from which it follows what they say here. */
  | {
      is: 'derived';
      says: Hand;
      who: Named[];
      more: boolean;
      since: string;
      otherwise: boolean;
    }
  /** They say so in part, and which part, as a clause. */
  | { is: 'in part'; who: Named[]; more: boolean; part?: string }
  /** How many voices say so and otherwise; `aside`: without the documents. */
  | { is: 'balance'; so: number; otherwise: number; aside: boolean }
  | { is: 'leaves open'; who: Named[]; more: boolean }
  | { is: 'no comment'; who: Named[]; more: boolean }
  | { is: 'withdrawn'; who: Named[]; more: boolean }
  | { is: FixedClause };

/** Clauses that are always the same. */
export type FixedClause =
  | 'nobody outside says so'
  | 'nobody outside says otherwise'
  | 'nobody says so'
  | 'nobody on record'
  | 'nobody outright'
  | 'own position'
  | 'others do not count'
  | 'one voice'
  | 'no second voice';

/** A clause of one kind. */
export type ClauseOf<Is extends EvidenceClause['is']> = Extract<EvidenceClause, { is: Is }>;

type VariedClause = Exclude<EvidenceClause['is'], FixedClause>;

/** How a language says such sentences. */
export interface EvidenceWords {
  /** Each kind of clause, without a capital and a full stop. */
  varied: { readonly [Is in VariedClause]: (clause: ClauseOf<Is>) => string };
  fixed: { readonly [Is in FixedClause]: string };
  /** Between clauses that belong together, and between such groups. */
  together: string;
  apart: string;
  /** Makes the clauses a sentence. Names that are written small stay small at its start. */
  sentence(text: string, names: readonly string[]): string;
}

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

/** Clauses that belong together, as by a comma and "and". A sentence sets such groups apart. */
export type ClauseGroup = readonly EvidenceClause[];

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

/** Who says it directly: the speakers, then the origins; then those from whose words it follows. */
function handClauses({ sides, origins }: Testimony, says: Hand): ClauseGroup[] {
  const speakers = sides.flat();
  const reports = origins.filter((origin) => !isDocumentary(origin));
  return [
    [
      ...speakersClauses(speakers.filter(isDirect), says),
      ...originsClauses(origins.filter(isDirect), says),
    ],
    ...derivedClauses(origins.filter(isDocumentary), says, documentOf),
    ...derivedClauses([...speakers, ...reports], says, (each) =>
      'publisher' in each ? publisherOf(each) : actorOf(each),
    ),
  ];
}

/** The parties that agree, others who say so too, and from what it follows that they do. */
function partiesClauses({ sides }: Testimony, count: number): ClauseGroup[] {
  const speakers = sides.flat();
  const who = speakers
    .filter(({ outside }) => !outside)
    .map((each) => (isDirect(each) ? actorOf(each) : withoutAccount(actorOf(each))));
  return [
    [{ is: 'parties', count, who }],
    speakersClauses(
      speakers.filter((each) => each.outside && isDirect(each)),
      'so',
    ),
    ...derivedClauses(speakers, 'so', actorOf),
  ];
}

/** Documents that show it, then those from which it follows. */
function documentsClauses(documents: readonly Account[]): ClauseGroup[] {
  return [
    shownClauses(documents.filter(isDirect), 'so'),
    ...derivedClauses(documents, 'so', documentOf),
  ];
}

/** Speakers by how we know what they say: in their own words, or by somebody's account. */
function speakersClauses(speakers: readonly Speaker[], says: Hand): EvidenceClause[] {
  const groups = Map.groupBy(speakers, ({ accountOf }) => accountOf);
  return [...groups].map(([accountOf, group]) => ({
    is: 'speakers',
    says,
    who: group.map((each) => withoutAccount(actorOf(each))),
    ...(accountOf !== undefined && { accountOf }),
    more: isMore(group),
  }));
}

const bases = [
  'study',
  'data',
  'witnessed',
  'named',
  'unnamed',
  'not said',
  'unknown',
  'unverified',
] as const satisfies readonly Account['basis'][];

function originsClauses(origins: readonly Account[], says: Hand): EvidenceClause[] {
  return [
    ...shownClauses(origins.filter(isDocumentary), says),
    ...bases.flatMap((basis) => {
      const group = origins.filter((origin) => origin.basis === basis);
      const groups = Map.groupBy(group, ({ voice, shared }) => `${voice} ${shared ?? ''}`);
      return [...groups.values()].map((each): EvidenceClause => {
        const quoted = each[0]?.voice === 'quoted';
        // Who share a voice, or quote those who are named here, may well be linked.
        const linked = quoted || each.some(({ shared }) => shared);
        return {
          is: 'origins',
          says,
          basis,
          count: each.length,
          publishers: [...new Set(each.map(({ publisher }) => publisher))],
          quoted,
          apart: each.length > 1 && !linked,
        };
      });
    }),
  ];
}

function shownClauses(documents: readonly Account[], says: Hand): EvidenceClause[] {
  return documents.length > 0 ? [{ is: 'documents', says, which: documents.map(documentOf) }] : [];
}

/** Those who speak of other claims, by what they say of which. */
function derivedClauses<T extends Pick<Speaker, 'since' | 'sinceOtherwise'>>(
  all: readonly T[],
  says: Hand,
  named: (each: T) => Named,
): ClauseGroup[] {
  const groups = Map.groupBy(
    all.filter((each) => !isDirect(each)),
    ({ since, sinceOtherwise }) => `${sinceOtherwise ?? ''} ${since}`,
  );
  return [...groups.values()].map((group) => [
    {
      is: 'derived',
      says,
      who: group.map(named),
      more: isMore(group),
      since: group[0]?.since ?? '',
      otherwise: group[0]?.sinceOtherwise ?? false,
    },
  ]);
}

/** Who says so in part, by which part; nothing when nobody does. */
function inPartClauses({ sides, origins }: Testimony): ClauseGroup[] {
  const byPart = Map.groupBy([...sides.flat(), ...origins], ({ part }) => part);
  return [...byPart].map(([part, group]) => [
    {
      is: 'in part',
      who: group.map((each) =>
        'publisher' in each ? publisherOf(each) : withoutAccount(actorOf(each)),
      ),
      more: isMore(group),
      ...(part !== undefined && { part }),
    },
  ]);
}

function balanceClause({ so, otherwise }: Evidence): ClauseGroup {
  const aside = [so, otherwise].some((hand) => documentsIn(hand).length > 0);
  return [{ is: 'balance', so: so.voices, otherwise: otherwise.voices, aside }];
}

/** What people do who say neither so nor otherwise. */
function otherClauses({ leavesOpen, noComment, withdrawn }: Evidence): ClauseGroup[] {
  const clause = (is: 'leaves open' | 'no comment' | 'withdrawn', all: readonly Speaker[]) => {
    const who = all.map((each) => withoutAccount(actorOf(each)));
    return who.length > 0 ? [{ is, who, more: isMore(all) }] : [];
  };
  return [
    clause('leaves open', leavesOpen),
    clause('no comment', noComment),
    clause('withdrawn', withdrawn),
  ];
}

function withoutDocuments({ sides, origins }: Testimony): Testimony {
  return { sides, origins: origins.filter((origin) => !isDocumentary(origin)) };
}

function isDirect({ since }: { since?: string }): boolean {
  return since === undefined;
}

function isMore(group: readonly object[]): boolean {
  const [first] = group;
  return group.length > 1 || (first !== undefined && 'plural' in first && first.plural === true);
}

function actorOf({ name, accountOf }: Speaker): Named {
  return { name, is: 'actor', ...(accountOf !== undefined && { accountOf }) };
}

function withoutAccount({ name, is }: Named): Named {
  return { name, is };
}

function publisherOf({ publisher }: Account): Named {
  return { name: publisher, is: 'publisher' };
}

function documentOf({ title, publisher }: Account): Named {
  return title === undefined
    ? { name: publisher, is: 'document' }
    : { name: title, is: 'document', publisher };
}
