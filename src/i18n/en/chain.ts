import type { Source } from '../../core/model/model.ts';

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
  thisSource: (kind: Source['kind']) => `This ${kind}`,

  verb: { otherwise: 'says otherwise', 'in part': 'says so in part' } satisfies {
    [K in Side]: string;
  },

  /** Beside the name of the outlet that was first. */
  first: 'first',
  firstSays: (publisher: string) => `first, says ${publisher}`,
  firstByItself: 'first, by its own account',
  firstReported: (name: string, day: string) => `First reported by ${name}, ${day}.`,
  firstReportedSays: (name: string, publisher: string) =>
    `First reported by ${name}, says ${publisher}.`,
  firstReportedItself: (name: string) => `First reported by ${name}, by its own account.`,
  /** Where nothing settles who was first, nobody is called the first. */
  earliest: (names: string, day: string | undefined, all: boolean) =>
    `Earliest: ${names}${day === undefined ? '' : `, ${all ? 'all' : 'both'} ${day}`}.`,
  nameAndDay: (name: string, day: string) => `${name} (${day})`,
  outlets: (n: number) => `${n} outlets`,

  dashedLines: (origins: number) =>
    origins === 1
      ? 'Dashed: people whom the outlet does not name.'
      : 'Dashed: people whom the outlets do not name. They may be the same people, so they are not counted as independent of each other.',

  reports: (n: number) => (n === 1 ? '1 report' : `${n} reports`),
  and: ' and ',
  documents: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
  fromOrigins: (origins: number) => ` from ${origins === 1 ? '1 origin' : `${origins} origins`}`,
  /** After a number of accounts, where not all say so. */
  accountsSay: (says: 'so' | Side, accounts: number) =>
    `${accounts === 1 ? 'says' : 'say'} ${{ so: 'so', otherwise: 'otherwise', 'in part': 'so in part' }[says]}`,
  /** How many of the origins are on the record. */
  originsOnRecord(on: number, of: number): string {
    if (of === 1) return on === 1 ? 'on the record' : 'not on the record';
    if (on === 0) return of === 2 ? 'neither on the record' : 'none on the record';
    if (on === of) return of === 2 ? 'both on the record' : 'all on the record';
    return `${on} of them on the record`;
  },
  alsoOnRecord: (names: string, more: boolean) =>
    `besides, ${names} ${more ? 'say' : 'says'} so on the record`,

  /** Over the chain of a source. */
  sourceSentence(kind: Source['kind'], passesOn: number, passedOnBy: number): string {
    const on = [
      ...(passesOn > 0 ? [`passes on ${others(passesOn)}`] : []),
      ...(passedOnBy > 0 ? [`is passed on by ${others(passedOnBy)}`] : []),
    ];
    return `This ${kind} ${on.join(' and ')}.`;
  },
  /** In the list: "UNN passes on Axios". */
  passesOn: 'passes on',
  /** A drawing that is wider than the page and scrolls. */
  drawing: 'The same, drawn',
};

function others(n: number): string {
  return n === 1 ? '1 other' : `${n} others`;
}
