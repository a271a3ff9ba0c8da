import type { Claim } from '../../../core/model/model.ts';
import { isEntrance, type Change } from '../../../core/standing/changes.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { describeChange } from './describeChange.ts';

/**
 * A change by itself: a standing that became another, or what happened in a word; of which claim;
 * and what there is to say of it.
 */
export interface ChangeLine {
  head: { from: Chip; to: Chip } | string;
  claim?: ClaimLine;
  what: string;
}

type Chip = Pick<ClaimLine, 'standing' | 'label'>;

/**
 * Nothing for a claim that entered the record, and for a source: these are told together. The claim
 * `here` is not named, since it is the page's own.
 */
export function changeLine(change: Change, edition: Edition, here?: Claim): ChangeLine | undefined {
  if (change.type === 'source' || isEntrance(change)) return undefined;
  return {
    head: headOf(change),
    ...(change.claim && change.claim !== here && { claim: claimLine(change.claim, edition) }),
    what: whatOf(change, edition),
  };
}

function whatOf(change: Exclude<Change, { type: 'source' }>, edition: Edition): string {
  if (change.type === 'standing') return messages.describeEntries(change.entries);
  return change.type === 'answer'
    ? change.question.question.text
    : describeChange(change, edition).detail;
}

function headOf(change: Exclude<Change, { type: 'source' }>): ChangeLine['head'] {
  if (change.type === 'position') return messages.actor.changedPosition(change.actor.name);
  if (change.type !== 'standing') return messages.changes.heads[change.type];
  return change.from
    ? { from: chip(change.from.row.id), to: chip(change.to.row.id) }
    : messages.changes.heads.entered;
}

function chip(standing: StandingId): Chip {
  return { standing, label: messages.standings[standing].label };
}
