import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Claim } from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';

/** The columns of the table of claims, in their order. */
export const columns = [
  'id',
  'claim',
  'standing',
  'label',
  'sentence',
  'day',
  'voices',
  'origins',
  'says_so',
  'says_otherwise',
  'says_in_part',
  'articles',
  'address',
  'retracted',
] as const;
type Column = (typeof columns)[number];

/**
 * All claims as a table, in which one that was retracted stands as that, by RFC 4180: a line each,
 * under a line of the columns' names. Lists within a cell are parted by "; ".
 */
export function claimsCsv(edition: Edition): string {
  const rows = edition.record.claims.map((claim) => rowOf(claim, edition));
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}

function rowOf(claim: Claim, edition: Edition): { [C in Column]: string } {
  const { standing, positions } = analyse(claim);
  const { label, sentence } = describeStanding(standing);
  const who = (says: 'so' | 'otherwise' | 'in part') =>
    positions
      .filter((position) => position.says.includes(says))
      .map(({ actor }) => actor.name)
      .join('; ');
  return {
    id: claim.id,
    claim: claim.claim,
    ...(claim.retracted
      ? { standing: 'retracted', label: messages.retraction.standing.label }
      : { standing: standing.row.id, label }),
    sentence,
    day: dayOfClaim(claim) ?? '',
    voices: String(standing.evidence.so.voices),
    origins: String(standing.origins.length),
    says_so: who('so'),
    says_otherwise: who('otherwise'),
    says_in_part: who('in part'),
    articles: claim.articles.map(({ id }) => id).join('; '),
    address: wholeAddressOf(claim, edition),
    retracted: claim.retracted?.at.last ?? '',
  };
}

/**
 * A cell in quotation marks where it needs them. What a spreadsheet would take for a formula gets
 * an apostrophe in front, which makes it text there: also within a cell, where one that parts cells
 * by semicolons, tabs or bars would see another begin.
 */
export function csvCell(value: string): string {
  const inside = value.replace(/([;\t\r\n|])(?=\s*[=+\-@＝＋－＠])/g, "$1'");
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${inside}` : inside;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
