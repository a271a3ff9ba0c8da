import type { Source } from '../core/model/model.ts';
import type { Side } from '../site/diagram/chain.ts';

/** Every word of the chains that is not an editor's. */
export const chainWords = {
  /** Over the columns. */
  origin: 'Origin',
  reportedBy: 'Reported by',
  passedOnBy: 'Passed on by',
  further: 'then by',
  whatItPassesOn: 'What it passes on',
  thisSource: (kind: Source['kind']) => `This ${kind}`,

  saysOf: { otherwise: 'says otherwise', 'in part': 'says so in part' } satisfies {
    [K in Side]: string;
  },

  /** Who was first: of one outlet, beside its name. */
  first: 'first',
  firstSays: (publisher: string) => `first, says ${publisher}`,
  firstByItself: 'first, by its own account',
  firstReported: (name: string, day: string) => `First reported by ${name}, ${day}.`,
  firstReportedSays: (name: string, publisher: string) =>
    `First reported by ${name}, says ${publisher}.`,
  firstReportedItself: (name: string) => `First reported by ${name}, by its own account.`,
  /** Where nothing settles who was first, the word is not said. */
  earliest: (names: string, day: string | undefined, all: boolean) =>
    `Earliest: ${names}${day === undefined ? '' : `, ${all ? 'all' : 'both'} ${day}`}.`,
  withDay: (name: string, day: string) => `${name} (${day})`,
  outlets: (n: number) => `${n} outlets`,

  reports: (n: number) => (n === 1 ? '1 report' : `${n} reports`),
  and: ' and ',
  documents: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
  from: (origins: number) => ` from ${origins === 1 ? '1 origin' : `${origins} origins`}`,
  /** What is said by so many accounts, where not all say so. */
  say: (says: 'so' | Side, accounts: number) =>
    `${accounts === 1 ? 'says' : 'say'} ${{ so: 'so', otherwise: 'otherwise', 'in part': 'so in part' }[says]}`,
  /** How many of the origins are on the record. */
  onRecord(on: number, of: number): string {
    if (of === 1) return on === 1 ? 'on the record' : 'not on the record';
    if (on === 0) return of === 2 ? 'neither on the record' : 'none on the record';
    if (on === of) return of === 2 ? 'both on the record' : 'all on the record';
    return `${on} of them on the record`;
  },
  besides: (names: string, more: boolean) =>
    `besides, ${names} ${more ? 'say' : 'says'} so on the record`,

  /** Of a source's chain. */
  ofSource(kind: Source['kind'], passesOn: number, passedOnBy: number): string {
    const on = [
      ...(passesOn > 0 ? [`passes on ${others(passesOn)}`] : []),
      ...(passedOnBy > 0 ? [`is passed on by ${others(passedOnBy)}`] : []),
    ];
    return `This ${kind} ${on.join(' and ')}.`;
  },
  /** In its list: "UNN passes on Axios". */
  passesOn: 'passes on',
  /** Of a drawing that is wider than the page and scrolls. */
  drawing: 'The same, drawn',
};

function others(n: number): string {
  return n === 1 ? '1 other' : `${n} others`;
}
