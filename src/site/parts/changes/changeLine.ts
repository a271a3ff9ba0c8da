import type { Claim, Update } from '../../../core/model/model.ts';
import { isEntrance, type Change } from '../../../core/standing/changes.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import type { Edition } from '../edition.ts';
import { formatClock } from '../../../i18n/formatDate.ts';
import { messages } from '../../../i18n/messages.ts';
import { inlineHtml } from '../prose/proseHtml.ts';
import { hourOfChange } from './hourOfChange.ts';
import { describeChange } from './describeChange.ts';

/**
 * A change by itself: a standing that became another, or what happened in a word; of which claim;
 * and what there is to say of it.
 */
export interface ChangeLine {
  head: { from: Chip; to: Chip } | string;
  /** The hour at which it was said or written, where that is known. */
  hour?: string;
  claim?: ClaimLine;
  /** Of an update, the claims that it concerns and does not link. */
  claims?: ClaimLine[];
  what: string;
  /** What else changed of the claim on that day, such as somebody's position. */
  also?: { head: string; what: string }[];
  /** Prose with its links, as HTML, in the place of `what`. */
  html?: string;
  /** Of a correction: what was said before, and as HTML what is said now. */
  correction?: { was: string; now: string };
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
    ...hourOf(change, edition),
    ...('claim' in change &&
      change.claim &&
      change.claim !== here && { claim: claimLine(change.claim, edition) }),
    what: whatOf(change, edition),
    ...(change.type === 'update' && updateParts(change.update, edition)),
    ...(change.type === 'correction' && {
      correction: {
        was: change.correction.was,
        now: inlineHtml(change.correction.now, edition),
      },
    }),
  };
}

function updateParts(
  { what, claims }: Update,
  edition: Edition,
): Pick<ChangeLine, 'html' | 'claims'> {
  const linked = new Set(what.links.values());
  return {
    html: inlineHtml(what, edition),
    claims: claims.filter((claim) => !linked.has(claim)).map((claim) => claimLine(claim, edition)),
  };
}

function hourOf(change: Change, { record: { site } }: Edition): { hour?: string } {
  const dated = hourOfChange(change);
  return dated
    ? {
        hour: formatClock(dated.when, {
          language: site.language,
          places: site.places,
          zone: dated.zone ?? site.zone,
        }),
      }
    : {};
}

function whatOf(change: Exclude<Change, { type: 'source' }>, edition: Edition): string {
  if (change.type === 'standing') return messages.describeEntries(change.entries, change);
  if (change.type === 'update') return change.update.what.text;
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
