import type { Actor, Claim, Says, Statement } from '../record/model.ts';
import { originsOf, type Origin } from '../standing/origins.ts';
import { positionsOf } from '../standing/positions.ts';
import type { Edition } from './edition.ts';
import { list } from './inWords.ts';
import { labels } from './labels.ts';
import { reporterOf } from './sourceLine.ts';
import { quoteViews, type QuoteView } from './quoteView.ts';

/** Those who say the same of a claim: people on the record by name, then outlets with the people that they rest on. */
export interface Saying {
  says: Says;
  label: string;
  who: { name: string; note?: string; quotes: QuoteView[] }[];
}

const order: Says[] = ['so', 'otherwise', 'in part', 'no comment'];

/** What is said of a claim as the record stands, in the order so, otherwise, in part, no comment. */
export function sayings(claim: Claim, edition: Edition): Saying[] {
  const positions = positionsOf(claim);
  const origins = originsOf(claim);
  return order.flatMap((says) => {
    const who = [
      ...positions.flatMap(({ actor, statements }) => {
        const these = statements.filter((statement) => statement.says === says);
        return these.length === 0 ? [] : [{ name: actor.name, ...noteOn(actor, these, edition), quotes: these.flatMap((statement) => quoteViews(statement, edition)) }];
      }),
      ...origins.filter((origin) => origin.says === says).map((origin) => ({
        name: origin.source.publisher,
        note: peopleOf(origin),
        quotes: quoteViews(origin.report, edition),
      })),
    ];
    return who.length === 0 ? [] : [{ says, label: who.length === 1 ? labels.says[says] : labels.saySo[says], who }];
  });
}

/** Who spoke, where somebody spoke for the actor; and who reports it, where nobody gives the words. */
function noteOn(actor: Actor, statements: Statement[], { record: { site } }: Edition): { note?: string } {
  const speakers = [...new Set(statements.map((statement) => statement.actor.name))].filter((name) => name !== actor.name);
  const reporters = statements.every((statement) => statement.quotes.length === 0) ? [...new Set(statements.map((statement) => reporterOf(statement.source)))] : [];
  const notes = [
    ...(speakers.length > 0 ? [labels.through(list(speakers, site.language))] : []),
    ...(reporters.length > 0 ? [labels.asReported(list(reporters, site.language))] : []),
  ];
  return notes.length === 0 ? {} : { note: notes.join(', ') };
}

/** On whom an origin rests, in words: "two sources familiar with the call, unnamed". */
export function peopleOf({ basis, person }: Origin): string {
  const name = typeof person === 'string' ? person : person?.name;
  return labels.people[basis](name);
}
