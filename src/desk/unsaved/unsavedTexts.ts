/** A text that has not been saved yet, as the browser keeps it. */
export interface UnsavedText {
  /** The place that it belongs to. */
  place: string;
  /** The tab that wrote it. */
  session: string;
  file: string;
  /** None for a file that goes. */
  text: string | undefined;
  /** The version that it was edited from; none for a new file. */
  version: string | undefined;
}

/** Keeps unsaved texts in the browser's own database, so that closing the tab loses nothing. */
export class UnsavedTexts {
  readonly session = crypto.randomUUID();
  readonly #open = open();

  constructor() {
    // Held for as long as the tab lives: so another can tell whether this one still works on a
    // text.
    void navigator.locks?.request(lockOf(this.session), () => new Promise(() => undefined));
  }

  async keep(unsaved: Omit<UnsavedText, 'session'>): Promise<void> {
    await this.#do('readwrite', (store) => store.put({ ...unsaved, session: this.session }));
  }

  async forget({ place, session, file }: Omit<UnsavedText, 'text' | 'version'>): Promise<void> {
    await this.#do('readwrite', (store) => store.delete([place, session, file]));
  }

  /** What other tabs have left unsaved at a place, and whether each of them is still open. */
  async left(place: string): Promise<(UnsavedText & { isOpen: boolean })[]> {
    const all = (await this.#do('readonly', (store) => store.getAll())) as UnsavedText[];
    const held = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? [];
    return all
      .filter((each) => each.place === place && each.session !== this.session)
      .map((each) => ({ ...each, isOpen: held.includes(lockOf(each.session)) }));
  }

  async #do<T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const transaction = (await this.#open).transaction('texts', mode);
    const request = act(transaction.objectStore('texts'));
    // Without waiting to be asked for more: the tab may be closing.
    transaction.commit();
    return settled(request);
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('sourceline-desk', 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore('texts', { keyPath: ['place', 'session', 'file'] }),
  );
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No database.')));
  });
}

function lockOf(session: string): string {
  return `sourceline-desk ${session}`;
}
