/**
 * Reads a cell of numbers: digits, a point before decimals, a minus. “n/a” and “not known” are no
 * number and no fault: `value` is missing.
 */
export function parseValue(
  cell: string,
  unit: string,
): { value?: number } | { fault: { message: string; todo: string } } {
  if (/^(n\/a|not known|unknown)$/i.test(cell)) return {};
  if (/^[-−]?\d+(\.\d+)?$/.test(cell)) {
    const value = Number(cell.replace('−', '-'));
    if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { value };
  }
  return { fault: faultOf(cell, unit) };
}

function faultOf(cell: string, unit: string): { message: string; todo: string } {
  const message = `“${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}” is no number.`;
  const plain = /^[-−]?\d{1,3}([, \u00A0\u202F’']\d{3})+(\.\d+)?$/.test(cell);
  if (plain) return { message, todo: `Write ${cell.replace(/[, \u00A0\u202F’']/g, '')}.` };
  if (/^[-−]?\d+,\d+$/.test(cell))
    return { message, todo: `Write ${cell.replace(',', '.')}, with a point before the decimals.` };
  const [, digits = '', suffix = ''] = /^([-−]?\d[\d.,]*)\s*(\S.*)$/.exec(cell) ?? [];
  if (suffix)
    return {
      message: `“${cell}” has a unit of its own, “${suffix}”; the chart is in ${unit}.`,
      todo: `Write the number alone, in ${unit}${isSame(suffix, unit) ? `: ${digits}` : ''}.`,
    };
  return { message, todo: 'Write a number such as 1234.5, or “n/a” where none is known.' };
}

function isSame(suffix: string, unit: string): boolean {
  return (
    unit.toLowerCase().startsWith(suffix.toLowerCase()) ||
    (suffix === '%' && /per ?cent/i.test(unit))
  );
}
