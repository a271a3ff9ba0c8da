import { foldName } from '../foldName.ts';
import type { Actor } from '../model.ts';
import { nameKey, nameWords } from '../nameKey.ts';

/** Finds actors by their names and aliases. A name that two actors share finds none. */
export class ActorNames {
  readonly #byName = new Map<string, Actor | undefined>();
  readonly #byKey = new Map<string, Actor | undefined>();
  /** Persons by the words of their names, of which the longest has so many. */
  readonly #byWords = new Map<string, Actor | undefined>();
  #mostWords = 0;

  add(actor: Actor): void {
    const names = [actor.name, ...actor.aliases];
    for (const name of names) {
      set(this.#byName, foldName(name), actor);
      set(this.#byKey, keyOf(name, actor.kind), actor);
      if (actor.kind !== 'person') continue;
      const words = nameWords(name);
      if (words.length > 0) set(this.#byWords, words.join(' '), actor);
      this.#mostWords = Math.max(this.#mostWords, words.length);
    }
  }

  /** The one actor that this names: capitals, marks, a title and the order of words aside. */
  named(text: string): Actor | undefined {
    const folded = foldName(text);
    return this.#byName.has(folded)
      ? this.#byName.get(folded)
      : (this.#byKey.get(keyOf(text, 'person')) ?? this.#byKey.get(keyOf(text, 'organisation')));
  }

  /**
   * The people whom words list, where one of them is an actor or more than one is named: "Ann Lee
   * and Jane Doe", "the mayor, Ann Lee". Not who only stands in relation to one: "an aide to Ann
   * Lee".
   */
  peopleIn(text: string): (Actor | string)[] {
    const people = text
      .split(listSigns)
      .flatMap((piece) => this.named(piece) ?? this.#introduced(piece) ?? nameIn(piece) ?? []);
    const isTold = people.length > 1 || people.some((each) => typeof each !== 'string');
    return isTold ? [...new Set(people)] : [];
  }

  /** A person whose name stands in these words, whatever is said of it. */
  within(text: string): Actor | undefined {
    return this.#found(nameWords(text.replace(/['’]s(?!\p{L})/gu, '')))?.actor;
  }

  /** A person whose name ends these words, after what introduces it: "mayor Ann Lee". */
  #introduced(piece: string): Actor | undefined {
    const words = nameWords(piece);
    const found = this.#found(words);
    return found?.end === words.length &&
      !words.slice(0, found.start).some((word) => relations.has(word))
      ? found.actor
      : undefined;
  }

  #found(words: readonly string[]): { actor: Actor; start: number; end: number } | undefined {
    for (let start = 0; start < words.length; start++)
      for (let end = Math.min(words.length, start + this.#mostWords); end > start; end--) {
        const actor = this.#byWords.get(words.slice(start, end).join(' '));
        if (actor) return { actor, start, end };
      }
    return undefined;
  }
}

function set(map: Map<string, Actor | undefined>, name: string, actor: Actor): void {
  map.set(name, !map.has(name) || map.get(name) === actor ? actor : undefined);
}

function keyOf(name: string, kind: Actor['kind']): string {
  return `${kind === 'person' ? 'person' : 'body'} ${nameKey(name, kind)}`;
}

/** A name of somebody who is no actor: two words or more, each with a capital. */
function nameIn(piece: string): string | undefined {
  const words = piece.trim().split(/\s+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
    ? piece.trim()
    : undefined;
}

const listSigns = /[,;&/()–—]|\s(?:and|und|et|і|й|та|و)\s/u;

/** Words after which a name is that of somebody else. */
const relations = new Set(
  'to of for from by with near behind about against von vom zu zur bei beim für fur aus gegen de du des d à a au aux pour chez contre від для з до про проти біля'.split(
    ' ',
  ),
);
