import type { Surroundings } from './surroundings.ts';

/** Requests to one host, one after the other, with a pause between them. */
export class Turns {
  readonly #surroundings: Pick<Surroundings, 'pause' | 'wait'>;
  readonly #free = new Map<string, Promise<unknown>>();

  constructor(surroundings: Pick<Surroundings, 'pause' | 'wait'>) {
    this.#surroundings = surroundings;
  }

  /** Does something once it is its turn at the host. */
  take<T>(host: string, what: () => Promise<T>): Promise<T> {
    const mine = (this.#free.get(host) ?? Promise.resolve()).then(what);
    const { pause, wait } = this.#surroundings;
    const rest = () => wait(pause);
    this.#free.set(host, mine.then(rest, rest));
    return mine;
  }
}
