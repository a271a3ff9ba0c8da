import { withoutDiacritics } from './withoutDiacritics.ts';

/**
 * A name without what two spellings of it may differ in: capitals, marks, spaces and signs, the
 * article before it. `plainName('The  Café-Gazette')` //=> 'cafegazette'
 */
export function plainName(name: string): string {
  const folded = withoutDiacritics(name.normalize('NFKC')).toLowerCase();
  const bare = folded.replace(articles, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return bare === '' ? folded : bare;
}

/** Articles of the languages that have them before a name. */
const articles =
  /^(?:the|der|die|das|le|la|les|il|lo|gli|el|los|las|de|het|o|os)\s+(?=\S)|^(?:l|dell)['’]|^al-/u;
