// `npm run publish -- --to DIR`: checks and builds the site, checks what was built, and only then
// shows it to readers, by one rename. `--built FOLDER` takes a finished build; `--back` returns to
// the previous release; `--at DAY` builds what is published by then; `--quiet` says nothing when
// nothing changed, and one line when something did; `--announce URL` tells a WebSub hub which feeds
// changed. Exit 0: readers have what was asked for; 1: the
// content or what was built has errors; 2: it could not be tried; 3: the machine is in the way.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/integration/contentFolder.ts';
import { announce } from './release/announce/announce.ts';
import { claimFolder, isOwn } from './release/ownFolder.ts';
import { exitCodes, goBack, publish, type Outcome } from './release/publish.ts';
import { currentRelease } from './release/releases.ts';
import { takeLock } from './release/takeLock.ts';

// Whoever reads what is said may stop reading: that is no failure of what is done.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
// What is published is for everybody, whatever is private where it is made.
process.umask(0o022);

const options = parseOptions();
const before = currentRelease(options.to);
try {
  tell(await announced(publishLocked(options), options));
} catch (error) {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  tell({
    code: syscall === undefined ? exitCodes.notRun : exitCodes.host,
    said: isFull ? `There is no room left for it (${message}).` : message,
    switched: false,
    todo: [],
  });
}

function publishLocked({ to, built, back, quiet }: Options): Outcome {
  const refused = back
    ? existsSync(to) && isOwn(to)
      ? undefined
      : `Nothing was ever published to ${to}.`
    : claimFolder(to, contentFolder());
  if (refused !== undefined) return notRun(refused);
  const lock = takeLock(to);
  if ('held' in lock) return notRun(lock.held);
  try {
    return back ? goBack(to) : publish(to, { built, quiet });
  } finally {
    lock.letGo();
  }
}

/** What came of it, and of telling the hub that was named, once readers have something new. */
async function announced(outcome: Outcome, { to, hub }: Options): Promise<Outcome> {
  const release = currentRelease(to);
  if (hub === undefined || !outcome.switched || release === undefined) return outcome;
  return { ...outcome, todo: [...outcome.todo, ...(await announce(hub, to, release))] };
}

function notRun(said: string): Outcome {
  return { code: exitCodes.notRun, said, switched: false, todo: [] };
}

/** Says what came of it. What readers have is looked at, whatever was meant to come of it. */
function tell({ code, said, switched, todo }: Outcome): void {
  const now = currentRelease(options.to);
  process.exitCode = code;
  if (code === exitCodes.done) {
    if (!options.quiet) console.log([said, ...todo].join('\n'));
    else if (switched) console.log([said.split('\n')[0], ...todo].join(' '));
  } else if (now !== before) {
    process.exitCode = exitCodes.host;
    console.error(`${said}\nReaders have release ${now}. What came after that was not done.`);
  } else {
    console.error(`${said}\nNothing was published, and readers have what they had.`);
  }
}

interface Options {
  to: string;
  built?: string;
  back: boolean;
  quiet: boolean;
  /** The WebSub hub that is told. */
  hub?: string;
}

function parseOptions(): Options {
  const { values } = (() => {
    try {
      return parseArgs({
        options: {
          to: { type: 'string' },
          built: { type: 'string' },
          back: { type: 'boolean', default: false },
          at: { type: 'string' },
          announce: { type: 'string' },
          quiet: { type: 'boolean', default: false },
        },
      });
    } catch (error) {
      console.error((error as Error).message);
      process.exit(exitCodes.notRun);
    }
  })();
  const { to, built, back, at, quiet, announce: hub } = values;
  if (hub !== undefined && back) {
    console.error('--announce goes with what is new, not with --back.');
    process.exit(exitCodes.notRun);
  }
  if (hub !== undefined && !/^https?:\/\/\S+$/.test(hub)) {
    console.error('--announce takes the address of a WebSub hub: --announce https://hub.example/.');
    process.exit(exitCodes.notRun);
  }
  // The build runs in a process of its own.
  if (at !== undefined) process.env['SOURCELINE_AT'] = at;
  if (to && !(back && built !== undefined))
    return { to, built, back, quiet, ...(hub !== undefined && { hub }) };
  console.error(
    to
      ? '--back takes nothing that is built: it returns to the release before.'
      : 'Name the folder in which the site is published: npm run publish -- --to DIR.',
  );
  process.exit(exitCodes.notRun);
}
