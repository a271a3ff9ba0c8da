import type { Evidence } from '../../core/standing/evidence.ts';
import type { StandingId } from '../../core/standing/standings.ts';
import { documentsIn } from '../../core/standing/testimony.ts';
import {
  andSo,
  both,
  countOf,
  denyClause,
  inPartClause,
  originsClause,
  sayClause,
  sentenceOf,
} from './clauses.ts';
import { joinNames } from './text.ts';

/** The words of one standing. */
export interface StandingWords {
  /** As a reader sees it on its own: "Agreed by all sides". */
  label: string;
  /** In a list of counts: "agreed by all sides". */
  short: string;
  /** After "it is": "said by one side only". */
  predicate: string;
  /** The rule as readers have it explained. */
  rule: string;
  /** How the standing was reached, in one sentence with its full stop. */
  sentence(evidence: Evidence): string;
}

const nobodyElse = 'nobody else who is named bears it out';

/** The words of the standings, by id. A standing without words is a type error. */
export const standings: { readonly [Id in StandingId]: StandingWords } = {
  contested: {
    label: 'Contested',
    short: 'contested',
    predicate: 'contested',
    rule: 'Somebody says so and somebody says otherwise. People whom nobody names, who say otherwise, do not contest what all sides agree on or a document shows.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        sayClause(evidence.so),
        denyClause(evidence.otherwise),
        inPartClause(evidence.inPart),
      ]),
  },
  denied: {
    label: 'Denied',
    short: 'denied',
    predicate: 'denied',
    rule: 'Somebody says otherwise, and nobody says so.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        denyClause(evidence.otherwise),
        'nobody says so',
        inPartClause(evidence.inPart),
      ]),
  },
  agreed: {
    label: 'Agreed by all sides',
    short: 'agreed by all sides',
    predicate: 'agreed by all sides',
    rule: 'Every side that is concerned says so on the record, and there are at least two.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        `${both(evidence.concerned)} sides concerned say so on the record: ${joinNames(evidence.so.sides.flat())}`,
        denyClause(evidence.otherwise),
        inPartClause(evidence.inPart),
      ]),
  },
  documented: {
    label: 'Documented',
    short: 'documented',
    predicate: 'documented',
    rule: 'A document that is itself the thing shows it: a law, a ruling, a signed agreement, footage.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        `${countOf(documentsIn(evidence).length, 'document')} ${documentsIn(evidence).length === 1 ? 'shows' : 'show'} it: ${joinNames(documentsIn(evidence).map((each) => ({ name: `${each.title ?? 'a document'} (${each.publisher})` })))}`,
        andSo(evidence.so, ['document']),
        denyClause(evidence.otherwise),
        inPartClause(evidence.inPart),
      ]),
  },
  corroborated: {
    label: 'Corroborated',
    short: 'corroborated',
    predicate: 'corroborated',
    rule: 'At least two voices say so. A voice is a side on the record, or an origin that names its people or saw for itself.',
    sentence: (evidence) =>
      sentenceOf(evidence, [sayClause(evidence.so), inPartClause(evidence.inPart)]),
  },
  'one-side': {
    label: 'One side says',
    short: 'one side says',
    predicate: 'said by one side only',
    rule: 'One voice says so, and it is a side.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        sayClause({ sides: evidence.so.sides, origins: [] }),
        nobodyElse,
        originsClause(evidence.so.origins),
        inPartClause(evidence.inPart),
      ]),
  },
  single: {
    label: 'Single source',
    short: 'single source',
    predicate: 'known from a single source',
    rule: 'One voice says so, and it is an origin: a report that names its people or saw for itself.',
    sentence: (evidence) =>
      sentenceOf(evidence, [sayClause(evidence.so), nobodyElse, inPartClause(evidence.inPart)]),
  },
  reported: {
    label: 'Sources unnamed',
    short: 'sources unnamed',
    predicate: 'reported by unnamed people only',
    rule: 'It is reported, by however many, from people whom nobody names. They may be the same people, or belong to a side, and so are no voice.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        sayClause(evidence.so),
        'nobody says so on the record',
        inPartClause(evidence.inPart),
      ]),
  },
  open: {
    label: 'Open',
    short: 'open',
    predicate: 'open',
    rule: 'Nobody says so or otherwise outright.',
    sentence: (evidence) =>
      sentenceOf(evidence, [
        inPartClause(evidence.inPart),
        evidence.noComment.length
          ? `${joinNames(evidence.noComment)} ${evidence.noComment.length > 1 || evidence.noComment[0]?.plural ? 'do' : 'does'} not comment`
          : '',
        evidence.withdrawn.length
          ? `${joinNames(evidence.withdrawn)} ${evidence.withdrawn.length > 1 || evidence.withdrawn[0]?.plural ? 'have' : 'has'} taken back what was said`
          : '',
        'nobody says so or otherwise outright',
      ]),
  },
};
