import { nearest } from '../../../markdown/nearest.ts';
import type { ChartRow, ChartSpec } from '../chart/chartData.ts';
import { factorOf, fits, isPercent } from './compareQuantity.ts';
import { readQuantity, type Quantity } from './readQuantity.ts';

/** What is wrong with words that a link binds to a row of a chart. */
export interface ValueFault {
  rule: 'bound-number';
  message: string;
  todo: string;
  severity?: 'warning';
}

/**
 * Holds words such as “4.2 million” against the row that
 * `key` names; nothing where they fit. `before` is what their sentence has before them.
 */
export function valueFault(
  { words, before }: { words: string; before: string },
  key: string,
  spec: ChartSpec,
  rows: readonly ChartRow[],
): ValueFault | undefined {
  const fault = (message: string, todo: string): ValueFault => ({
    rule: 'bound-number',
    message,
    todo,
  });
  const keys = rows.map((row) => row.key);
  if (key === '')
    return fault(
      'The link does not say which number it is bound to.',
      `Name the row after the file: #${keys[0] ?? ''}.`,
    );
  const row = rows.find((each) => each.key === key);
  if (!row) {
    const meant = nearest(key, keys);
    return fault(
      `The chart has no number “#${key}”.`,
      meant ? `Did you mean “#${meant}”?` : `Its numbers are ${listOf(keys)}.`,
    );
  }
  const recorded = [row.value, ...(row.value === undefined ? [row.low, row.high] : [])].filter(
    (each) => each !== undefined,
  );
  if (recorded.length === 0)
    return fault(
      `“${words}” is bound to a number that is not known.`,
      'Leave the number out of the text, or write it into the file.',
    );
  const quantity = readQuantity(words, before);
  if (!quantity) return noNumber(words);
  const said = `the chart has ${recorded.join(' to ')} (${spec.unit})`;
  if (quantity.isPercent !== isPercent(spec.unit) && quantity.isPercent)
    return fault(`“${words}” is a share, and ${said}.`, 'Write what the chart counts.');
  return holds(quantity, recorded, factorOf(spec.unit))
    ? undefined
    : fault(
        `“${words}” does not fit the number on record: ${said}.`,
        `Write ${sayRecorded(recorded, spec.unit)}, rounded as you like, or correct the file.`,
      );
}

/** A number is bound also where it is written without its scale: “4.2” of 4.2 million. */
function holds(quantity: Quantity, recorded: readonly number[], factor: number): boolean {
  return [...new Set([factor, 1])].some((each) => {
    const numbers = recorded.map((number) => number * each);
    return (
      numbers.some((number) => fits(quantity, number)) ||
      // Anything between the ends of a range is.
      (numbers.length === 2 && quantity.value >= numbers[0]! && quantity.value <= numbers[1]!)
    );
  });
}

/** Words such as “a third” are left to the editor; words without a number are bound to nothing. */
function noNumber(words: string): ValueFault | undefined {
  if (
    /\d|\b(half|third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion|double|twice|triple|teen|ty)/i.test(
      words,
    )
  )
    return undefined;
  return {
    rule: 'bound-number',
    severity: 'warning',
    message: `“${words}” holds no number that could be held against the chart.`,
    todo: 'Link the number alone.',
  };
}

function sayRecorded(recorded: readonly number[], unit: string): string {
  return `${recorded.join(' to ')} ${unit}`;
}

function listOf(keys: readonly string[]): string {
  const shown = keys.slice(0, 8).map((key) => `#${key}`);
  return `${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`;
}
