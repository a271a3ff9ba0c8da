import type { Account, Evidence, Speaker, Testimony } from '../core/standing/evidence.ts';
import { isDocumentary } from '../core/standing/testimony.ts';
import type { ClauseGroup, EvidenceClause, Hand, Named } from './evidenceClauses.ts';

/** Who says it directly: the speakers, then the origins; then those from whose words it follows. */
export function handClauses({ sides, origins }: Testimony, says: Hand): ClauseGroup[] {
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
export function partiesClauses({ sides }: Testimony, count: number): ClauseGroup[] {
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
export function documentsClauses(documents: readonly Account[]): ClauseGroup[] {
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
      const groups = Map.groupBy(group, ({ voice, shared, unreviewed }) =>
        [voice, shared, unreviewed].join(' '),
      );
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
          unreviewed: each[0]?.unreviewed === true,
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
export function inPartClauses({ sides, origins }: Testimony): ClauseGroup[] {
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

/** What people do who say neither so nor otherwise. */
export function otherClauses({ leavesOpen, noComment, withdrawn }: Evidence): ClauseGroup[] {
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
