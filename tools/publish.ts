// `npm run publish -- --to DIR`: checks and builds the site, checks what was built, and only then
// shows it to readers, by one rename. `--built FOLDER` takes a finished build; `--back` returns to
// the previous release; `--at DAY` builds what is published by then. Exit 0: published; 1: not published, and readers have what they had; 2:
// wrong options.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goBack, publish } from './release/publish.ts';
import { takeLock } from './release/takeLock.ts';

const options = parseOptions();
try {
  publishLocked(options);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  refuse(isFull ? `There is no room left for it (${message}).` : message);
}

function publishLocked({ to, built, back }: Options): void {
  mkdirSync(to, { recursive: true });
  const lock = takeLock(to);
  if ('held' in lock) return refuse(lock.held);
  try {
    const { done, said } = back ? goBack(to) : publish(to, built);
    if (done) console.log(said);
    else refuse(said);
  } finally {
    lock.letGo();
  }
}

function refuse(why: string): void {
  console.error(`${why}\nNothing was published, and readers have what they had.`);
  process.exitCode = 1;
}

interface Options {
  to: string;
  built?: string;
  back: boolean;
}

function parseOptions(): Options {
  const { to, built, back, at } = parseArgs({
    options: {
      to: { type: 'string' },
      built: { type: 'string' },
      back: { type: 'boolean', default: false },
      at: { type: 'string' },
    },
  }).values;
  // The build runs in a process of its own.
  if (at !== undefined) process.env['SOURCELINE_AT'] = at;
  if (to && !(back && built !== undefined)) return { to, built, back };
  console.error(
    to
      ? '--back takes nothing that is built: it returns to the release before.'
      : 'Name the folder in which the site is published: npm run publish -- --to DIR.',
  );
  process.exit(2);
}
