/** A browser of another engine than Playwright's, with what the tests of all engines need. */
export interface Engine {
  /** Opens a page and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page; of a promise what it becomes. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the first element of a selector, as a reader does. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Types where the focus is, also in a shadow tree. */
  press(text: string): Promise<void>;
  /** A picture of what is in the window, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export const windowSize = { width: 1280, height: 900 };

/** Calls a function in the page with values. */
export function call<Args extends unknown[]>(
  run: (...args: Args) => unknown,
  ...args: Args
): string {
  return `(${run.toString()})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
