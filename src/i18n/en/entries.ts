import { order } from '../../core/markdown/problem.ts';
import type { Claim, Report, Says, Source, Statement } from '../../core/model/model.ts';
import type { Speaker } from '../../core/standing/evidence.ts';
import { holderOf } from '../../core/standing/parties.ts';
import { asClause, atStart, joinNames, possessive, publisherName } from './text.ts';

const verbs: { [S in Says]: [one: string, more: string] } = {
  so: ['says so', 'say so'],
  otherwise: ['says otherwise', 'say otherwise'],
  'in part': ['says so in part', 'say so in part'],
  'leaves open': ['leaves it open', 'leave it open'],
  'no comment': ['declines to comment', 'decline to comment'],
  withdrawn: ['takes it back', 'take it back'],
};

/**
 * Statements and reports as one sentence: "Donald Trump says otherwise; Axios and Bild say so; UNN
 * passes on Axios." Grouped by what they say, not ordered by time; then the sources that were
 * retracted that day. With the claim of whose record they are a part, what is said of other claims
 * is told apart.
 */
export function describeEntries(
  entries: readonly (Statement | Report)[],
  { retracted = [], claim }: { retracted?: readonly Source[]; claim?: Claim } = {},
): string {
  const about = Map.groupBy(entries, (entry) => (claim ? entry.claim.id : undefined));
  const clauses = [...about].flatMap(([id, group]) => {
    const said = clausesOf(group);
    return id === claim?.id
      ? said
      : `of the claim that ${asClause(group[0]!.claim.claim)}, ${said.join(', and ')}`;
  });
  for (const { title, publisher } of retracted)
    clauses.push(`“${title}” (${publisherName(publisher)}) is retracted`);
  const text = clauses.join('; ');
  const names = entries.map((each) =>
    each.type === 'report' ? each.source.publisher : holderOf(each.actor).name,
  );
  return `${atStart(text, names)}.`;
}

function clausesOf(entries: readonly (Statement | Report)[]): string[] {
  const statements = entries.filter((each) => each.type === 'statement');
  const reports = entries.filter((each) => each.type === 'report');
  const own = reports.filter((report) => report.via.length === 0);
  const relays = reports.filter((report) => report.via.length > 0);
  const clauses = (Object.keys(verbs) as Says[]).flatMap((says) => {
    const speakers = unique([
      ...speakersOf(statements.filter((each) => each.says === says)),
      ...own
        .filter((each) => each.says === says)
        .map((each) => ({ name: publisherName(each.source.publisher) })),
    ]);
    return speakers.length
      ? `${joinNames(speakers)} ${verbs[says][speakers.length > 1 || speakers[0]?.plural ? 1 : 0]}`
      : [];
  });
  const named = (sources: readonly Source[]) =>
    unique(sources.map(({ publisher }) => ({ name: publisherName(publisher) })));
  const passed = named(relays.map((relay) => relay.source));
  const relayed = named(relays.flatMap((relay) => relay.via));
  if (passed.length)
    clauses.push(
      `${joinNames(passed)} ${passed.length > 1 ? 'pass' : 'passes'} on ${joinNames(relayed)}`,
    );
  return clauses;
}

function unique(speakers: readonly Speaker[]): Speaker[] {
  return [...new Map(speakers.map((speaker) => [speaker.name, speaker])).values()].sort((a, b) =>
    order(a.name, b.name),
  );
}

/**
 * Who makes statements, each once; by whose account, when no source gives words of its own or is
 * its own.
 */
function speakersOf(statements: readonly Statement[]): Speaker[] {
  const byHolder = Map.groupBy(statements, ({ actor }) => holderOf(actor));
  return [...byHolder].map(([{ name, kind }, all]) => {
    const isOwn = all.some(({ quotes, source }) => quotes.length > 0 || source.kind !== 'report');
    const [first] = all;
    return {
      name: isOwn ? name : `${name} (by ${possessive(first!.source.publisher)} account)`,
      plural: kind === 'group',
    };
  });
}
