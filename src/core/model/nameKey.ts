import { plainName } from '../markdown/plainName.ts';
import type { Actor } from './model.ts';
import { withoutTitles } from './titles.ts';

/**
 * By what a name is compared. Of a person the words in whatever order and without a title:
 * "Zelenskyy, Volodymyr", "President Zelenskyy"; of a body the name without its legal form.
 */
export function nameKey(name: string, kind: Actor['kind']): string {
  if (kind !== 'person')
    return `name ${plainName(name.replace(/\s+&\s+/g, ' and ').replace(legalForm, ''))}`;
  const words = nameWords(withoutTitles(name));
  return words.length < 2 ? `name ${plainName(name)}` : `name ${words.sort().join(' ')}`;
}

const legalForm =
  /,?\s+(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|s\.?a\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|corp|corporation|co|company|oy|ab|a\/s|sp\. z o\.o)\.?$/iu;

/** The words of a name; initials that follow each other are one: "J. D. Vance", "JD Vance". */
export function nameWords(name: string): string[] {
  return name
    .replace(/(?<!\p{L})(\p{Lu})\.?\s*(?=\p{Lu}\.?(?:\s|$))/gu, '$1')
    .split(/[\s,]+/)
    .map(plainName)
    .filter((word) => word !== '');
}
