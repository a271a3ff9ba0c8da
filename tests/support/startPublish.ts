import { spawn } from 'node:child_process';

/** How to start it: what cuts it off (tests/support/cutOff.mjs), and words before the command. */
interface How {
  cutOff?: string | undefined;
  before?: readonly string[];
}

/**
 * Runs `npm run publish` in a process of its own; it can be made to end itself by a signal, or to
 * fail, at a call of the file system.
 */
export function startPublish(
  to: string,
  args: readonly string[],
  { cutOff, before = [] }: How = {},
) {
  const environment = {
    ...process.env,
    NO_COLOR: '1',
    ...(cutOff === undefined ? {} : { CUT_OFF: cutOff }),
  };
  const [program, ...rest] = [
    ...before,
    process.execPath,
    ...(cutOff === undefined ? [] : ['--import', './tests/support/cutOff.mjs']),
    'tools/run.mjs',
    'publish',
    '--to',
    to,
    ...args,
  ];
  const child = spawn(program!, rest, { env: environment });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<{ status: number | null; signal: string | null; said: string }>(
    (resolve) => child.once('close', (status, signal) => resolve({ status, signal, said })),
  );
  return { pid: child.pid!, child, ended };
}
