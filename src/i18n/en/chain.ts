import type { Source } from '../../core/model/model.ts';
import { count } from './count.ts';
import { capital, joinNames, possessive, publisherName } from './text.ts';

/** How an account may differ from the claim. */
type Side = 'otherwise' | 'in part';

/** The accounts in a chain that say the same. */
export interface AccountsInChain {
  says: 'so' | Side;
  documents: number;
  reports: number;
  origins: number;
  /** How many of the origins name their people, were there, or are the thing itself. */
  onRecord: number;
}

/** The relay chain: who has an account from whom. */
export const chain = {
  /** Over the columns of the drawing. */
  origin: 'Origin',
  reportedBy: 'Reported by',
  passedOnBy: 'Passed on by',
  passedOnFurther: 'then by',
  whatItPassesOn: 'What it passes on',
  thisSource: (kind: Source['kind']) => `This ${kindName(kind)}`,

  verb: { otherwise: 'says otherwise', 'in part': 'says so in part' } satisfies {
    [K in Side]: string;
  },

  /** Beside the name of the outlet that was first. */
  first: 'earliest known',
  firstSays: (publisher: string) => `first, says ${publisher}`,
  firstByItself: 'first, by its own account',
  firstReported: (name: string, day: string) =>
    `${atStart(possessive(name))} report, ${day}, is the earliest that we know of.`,
  firstReportedSays: (name: string, publisher: string) =>
    `${atStart(publisher)} says that ${publisherName(name)} reported it first.`,
  firstReportedItself: (name: string) => `${atStart(name)} says that it reported it first.`,
  /** Where nothing settles who was first, nobody is called the first. */
  earliest: (names: string, n: number, day: string | undefined) =>
    `The earliest reports that we know of: ${names}${day === undefined ? '' : `, ${n > 2 ? 'all' : 'both'} ${day}`}.`,
  outlets: (n: number) => `${n} outlets`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'Dashed: nobody who can be held to it.'
      : 'Dashed: nobody who can be held to it. They may be the same people, so they count for no voice.',

  /**
   * What a chain adds up to: "9 reports from 4 origins, 2 of them with a source that we can name;
   * besides, the guest says so." The speakers say so on the record.
   */
  sentence(groups: AccountsInChain[], speakers: readonly { name: string; plural?: boolean }[]) {
    const onlySo = groups.length === 1 && groups[0]?.says === 'so';
    const clauses = groups.map((group) => accountsClause(group, onlySo));
    if (speakers.length > 0) {
      const more = speakers.length > 1 || speakers[0]?.plural === true;
      clauses.push(`besides, ${joinNames(speakers)} ${more ? 'say' : 'says'} so`);
    }
    return `${clauses.join('; ')}.`;
  },

  /** Over the chain of a source. */
  sourceSentence(kind: Source['kind'], passesOn: number, passedOnBy: number): string {
    const on = [
      ...(passesOn > 0 ? [`passes on ${others(passesOn)}`] : []),
      ...(passedOnBy > 0 ? [`is passed on by ${others(passedOnBy)}`] : []),
    ];
    return `This ${kindName(kind)} ${on.join(' and ')}.`;
  },
  /** In the list: "UNN passes on Axios". */
  passesOn: 'passes on',
  /** A drawing that is wider than the page and scrolls. */
  drawing: 'The same, drawn',
};

function accountsClause(group: AccountsInChain, onlySo: boolean): string {
  const { says, documents, reports, origins, onRecord } = group;
  const counted = [
    ...(documents > 0 ? [count(documents, 'document')] : []),
    ...(reports > 0 ? [count(reports, 'report')] : []),
  ].join(' and ');
  const accounts = documents + reports;
  const from = accounts === 1 ? '' : ` from ${count(origins, 'origin')}`;
  const verb = accounts === 1 ? 'says' : 'say';
  const what = { so: 'so', otherwise: 'otherwise', 'in part': 'so in part' }[says];
  return `${counted}${from}${onlySo ? '' : ` ${verb} ${what}`}, ${onRecordOf(onRecord, origins)}`;
}

function onRecordOf(on: number, of: number): string {
  const source = 'with a source that we can name';
  if (of === 1) return on === 1 ? source : 'no source that we can name';
  if (on === 0) return `${of === 2 ? 'neither' : 'none'} ${source}`;
  if (on === of) return `${of === 2 ? 'both' : 'all'} ${source}`;
  return `${on} of them ${source}`;
}

function others(n: number): string {
  return n === 1 ? '1 other' : `${n} others`;
}

function kindName(kind: Source['kind']): string {
  return kind === 'data' ? 'data set' : kind;
}

/** A publisher at the start of a sentence. A name that is written small stays small. */
function atStart(publisher: string): string {
  const name = publisherName(publisher);
  return name.startsWith('the ') ? capital(name) : name;
}
