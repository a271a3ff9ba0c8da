/**
 * A library was needed that is not loaded yet. Who asked loads it, and asks again: the core and the
 * views cannot wait, and most records need none of these libraries.
 */
export class NotLoaded extends Error {
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    super('A library is not loaded yet.');
    this.load = load;
  }
}

/**
 * Stands in for a library until it is loaded: whatever is asked of it fails, and says how to load
 * it.
 */
export function untilLoaded<L extends object>(load: () => Promise<void>): L {
  const fail = (): never => {
    throw new NotLoaded(load);
  };
  return new Proxy({} as L, { get: fail, has: fail, ownKeys: fail });
}

/** Asks, and asks again for as long as a library has to be loaded first. */
export async function withLibraries<A>(ask: () => A | Promise<A>): Promise<A> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}
