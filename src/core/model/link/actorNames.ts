import { foldName } from '../foldName.ts';
import type { Actor } from '../model.ts';
import { nameKey } from '../nameKey.ts';
import { beforeAside, listedIn, nameIn } from '../personName.ts';
import { isTitle, withoutIntroduction } from '../titles.ts';

/** Finds actors by their names and aliases. A name that two actors share finds none. */
export class ActorNames {
  readonly #byName = new Map<string, Actor | undefined>();
  readonly #byKey = new Map<string, Actor | undefined>();
  /** Actors by what they are together with a name: "city clerk ann lee". */
  readonly #byRole = new Map<string, Actor | undefined>();

  add(actor: Actor): void {
    for (const name of [actor.name, ...actor.aliases]) {
      set(this.#byName, foldName(name), actor);
      set(this.#byKey, keyOf(name, actor.kind), actor);
      if (actor.role) set(this.#byRole, foldName(`${actor.role} ${name}`), actor);
    }
  }

  /** The one actor that this names: capitals, marks, a title and the order of words aside. */
  named(text: string): Actor | undefined {
    const folded = foldName(text);
    return this.#byName.has(folded)
      ? this.#byName.get(folded)
      : (this.#byKey.get(keyOf(text, 'person')) ?? this.#byKey.get(keyOf(text, 'organisation')));
  }

  /** The one actor whose name this is, with nothing before it but titles or its own role. */
  introduced(text: string): Actor | undefined {
    return (
      this.named(text) ??
      this.named(withoutIntroduction(text)) ??
      this.#byRole.get(foldName(text.replace(article, '')))
    );
  }

  /**
   * The people whom words list, where one of them is an actor or more than one is named: "Ann Lee
   * and Jane Doe", "mayor Ann Lee", "Ann Lee, the mayor", "the mayor, Ann Lee". Not who only stands
   * in relation to one ("an aide to Ann Lee"), and no office or place that is told of somebody.
   */
  peopleIn(text: string): (Actor | string)[] {
    const [first, ...others] = listedIn(text).map((piece) => this.#personIn(piece));
    if (first === undefined) return [];
    const people = [first, ...others.filter((each) => each !== undefined)];
    const isTold = others.length > 0 || typeof first !== 'string';
    return isTold ? [...new Set(people)] : [];
  }

  /** Whom one piece of a list names, be it an actor or not. */
  #personIn(piece: string): Actor | string | undefined {
    return (
      this.introduced(piece) ??
      this.introduced(beforeAside(piece)) ??
      this.#afterOffice(piece) ??
      nameIn(piece)
    );
  }

  /** An actor whose name stands between commas, or last, after an office: "the mayor, Ann Lee". */
  #afterOffice(piece: string): Actor | undefined {
    const [office, name] = piece.split(',').map((part) => part.trim());
    if (name === undefined) return undefined;
    const bare = office!.replace(article, '');
    const actor = this.named(name);
    return actor && (isTitle(bare) || (actor.role && foldName(actor.role) === foldName(bare)))
      ? actor
      : undefined;
  }
}

const article = /^(?:the|der|die|das|le|la)\s+/iu;

function set(map: Map<string, Actor | undefined>, name: string, actor: Actor): void {
  map.set(name, !map.has(name) || map.get(name) === actor ? actor : undefined);
}

function keyOf(name: string, kind: Actor['kind']): string {
  return `${kind === 'person' ? 'person' : 'body'} ${nameKey(name, kind)}`;
}
