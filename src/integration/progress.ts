/** Where progress is shown: standard output, or what stands in for it. */
export interface Shown {
  write: (text: string) => unknown;
  /** Whether a line can be written over. */
  isTTY?: boolean | undefined;
}

/** Shows what a long piece of work does, and at its end how long each part of it took. */
export interface Progress {
  /** Begins the next part, which ends the one before. */
  begin: (part: string) => void;
  /** Tells how far the part is. */
  at: (done: number, of: number) => void;
  /**
   * Ends the last part and, when it all took longer than two seconds, prints the table of parts.
   */
  end: () => void;
}

/** What takes no longer is not worth a word, in milliseconds. */
const notable = 2000;
/** How often a line on a terminal is written over, and how often a new one is printed elsewhere. */
const pace = { terminal: 100, lines: 10_000 };

/**
 * Shows the progress of work that begins now, once it has taken two seconds: on a terminal in one
 * line that is written over, elsewhere in plain lines. `now` is a clock in milliseconds.
 */
export function showProgress(
  out: Shown = process.stdout,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  const parts: { name: string; took: number }[] = [];
  let part: { name: string; since: number } | undefined;
  let shownAt = -Infinity;
  let isLineOpen = false;
  const clear = () => {
    if (isLineOpen) out.write('\r\u001B[2K');
    isLineOpen = false;
  };
  const show = (text: string) => {
    if (now() - start < notable) return;
    clear();
    out.write(out.isTTY ? text : `${text}\n`);
    isLineOpen = out.isTTY === true;
    shownAt = now();
  };
  const finishPart = () => {
    if (part) parts.push({ name: part.name, took: now() - part.since });
    part = undefined;
    clear();
  };
  return {
    begin(name) {
      finishPart();
      part = { name, since: now() };
      show(`${name} …`);
    },
    at(done, of) {
      if (now() - shownAt < (out.isTTY ? pace.terminal : pace.lines)) return;
      show(`${part?.name ?? ''}: ${done} of ${of}`);
    },
    end() {
      finishPart();
      const whole = now() - start;
      if (whole >= notable) out.write(tableOf(parts, whole));
    },
  };
}

function tableOf(parts: readonly { name: string; took: number }[], whole: number): string {
  const rows = [...parts, { name: 'Together', took: whole }];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, took }) => {
      const seconds = (took / 1000).toFixed(1).padStart(7);
      const share = Math.round((100 * took) / whole);
      return `  ${name.padEnd(width)} ${seconds} s ${String(share).padStart(4)} %\n`;
    })
    .join('');
}
