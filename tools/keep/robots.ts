import robotsParser from 'robots-parser';
import { askForWhole, isWell } from '../links/ask.ts';
import type { Surroundings } from '../links/surroundings.ts';
import type { Turns } from '../links/turns.ts';

/** The name by which robots.txt may speak of us. */
export const robotName = 'Sourceline';

/** What servers want not to be asked for, by their robots.txt (RFC 9309). Each is read once. */
export class Robots {
  readonly #world: Surroundings;
  readonly #turns: Turns;
  readonly #known = new Map<string, Promise<(url: string) => string | undefined>>();

  constructor(world: Surroundings, turns: Turns) {
    this.#world = world;
    this.#turns = turns;
  }

  /** Why an address is not to be asked for; nothing where it may be. */
  async refusal({ origin, href }: URL): Promise<string | undefined> {
    const rules = this.#known.get(origin) ?? this.#read(`${origin}/robots.txt`);
    this.#known.set(origin, rules);
    return (await rules)(href);
  }

  async #read(url: string): Promise<(url: string) => string | undefined> {
    const answer = await askForWhole(url, this.#world, this.#turns);
    const { status = 0, why, whole } = answer;
    if (isWell(answer) && whole) {
      const rules = robotsParser(url, new TextDecoder().decode(whole.bytes.subarray(0, mostBytes)));
      return (page) =>
        rules.isAllowed(page, robotName) === false ? `${url} does not allow it` : undefined;
    }
    // Nothing is asked of such a server, and the page itself is told of.
    if (answer.end === 'inside' || why === 'ENOTFOUND') return () => undefined;
    // A server without one allows all; of one that fails it is not known.
    if (answer.end === 'answered' && status >= 400 && status < 500) return () => undefined;
    return () => `${url} could not be read (${why ?? (status || answer.end)})`;
  }
}

/** So much of a robots.txt must be read, by RFC 9309. */
const mostBytes = 500 * 1024;
