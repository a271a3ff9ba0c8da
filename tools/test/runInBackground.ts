import { spawn } from 'node:child_process';

/** How a program ended, and all that it said. */
export interface Ended {
  succeeded: boolean;
  output: string;
}

/** Runs a program of node_modules to its end, in the background. */
export function runInBackground(program: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ succeeded: code === 0, output: output.trimEnd() })),
  );
}
