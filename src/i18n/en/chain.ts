import type { Source } from '../../core/model/model.ts';
import { capital, possessive, publisherName } from './text.ts';

/** How an account may differ from the claim. */
type Side = 'otherwise' | 'in part';

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
  earliest: (names: string, day: string | undefined, all: boolean) =>
    `The earliest reports that we know of: ${names}${day === undefined ? '' : `, ${all ? 'all' : 'both'} ${day}`}.`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,
  outlets: (n: number) => `${n} outlets`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'Dashed: nobody who can be held to it.'
      : 'Dashed: nobody who can be held to it. They may be the same people, so they count for no voice.',

  reports: (n: number) => (n === 1 ? '1 report' : `${n} reports`),
  and: ' and ',
  documents: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
  fromOrigins: (origins: number) => ` from ${origins === 1 ? '1 origin' : `${origins} origins`}`,
  /** After a number of accounts, where not all say so. */
  accountsSay: (says: 'so' | Side, accounts: number) =>
    `${accounts === 1 ? 'says' : 'say'} ${{ so: 'so', otherwise: 'otherwise', 'in part': 'so in part' }[says]}`,
  /** How many of the origins name their people, were there, or are the thing itself. */
  originsOnRecord(on: number, of: number): string {
    const source = 'with a source that we can name';
    if (of === 1) return on === 1 ? source : 'no source that we can name';
    if (on === 0) return `${of === 2 ? 'neither' : 'none'} ${source}`;
    if (on === of) return `${of === 2 ? 'both' : 'all'} ${source}`;
    return `${on} of them ${source}`;
  },
  alsoOnRecord: (names: string, more: boolean) => `besides, ${names} ${more ? 'say' : 'says'} so`,

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
