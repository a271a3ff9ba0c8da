// `npm run publish -- --to DIR`: checks, builds, looks at what was built, and only then shows it to
// readers, by one rename. `--built FOLDER` takes what is built already; `--back` returns to the
// release before. Exit 0: it is published; 1: it is not, and readers have what they had; 2: it was
// asked wrongly.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goBack, publish } from './release/publish.ts';
import { takeLock } from './release/takeLock.ts';

const { to, built, back } = askedFor();
try {
  mkdirSync(to, { recursive: true });
  const lock = takeLock(to);
  if ('held' in lock) refuse(lock.held);
  else {
    try {
      const { done, said } = back ? goBack(to) : publish(to, built);
      if (done) console.log(said);
      else refuse(said);
    } finally {
      lock.letGo();
    }
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  refuse(
    code === 'ENOSPC' || code === 'EDQUOT' ? `There is no room left for it (${message}).` : message,
  );
}

function refuse(why: string): void {
  console.error(`${why}\nNothing was published, and readers have what they had.`);
  process.exitCode = 1;
}

function askedFor(): { to: string; built?: string; back: boolean } {
  const { to, built, back } = parseArgs({
    options: {
      to: { type: 'string' },
      built: { type: 'string' },
      back: { type: 'boolean', default: false },
    },
  }).values;
  if (to && !(back && built !== undefined)) return { to, built, back };
  console.error(
    to
      ? '--back takes nothing that is built: it returns to the release before.'
      : 'Name the folder in which the site is published: npm run publish -- --to DIR.',
  );
  process.exit(2);
}
