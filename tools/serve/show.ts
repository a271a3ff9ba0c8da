import { parseArgs } from 'node:util';
import { serve } from './serve.ts';
import { servedAt } from '../../src/integration/servedAt.ts';

/** Serves dist/ until it is stopped, and prints the address. */
export async function show(): Promise<void> {
  const port = portAsked();
  try {
    const { url } = await serve('dist', servedAt().base, port);
    console.log(`\nThe site is at ${url}  (stop it with Ctrl+C)`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${port} is taken. Stop what uses it, or name another with --port.`
        : (error as Error).message,
    );
    process.exitCode = 1;
  }
}

/** The port of `--port`, when one is named. A port that is none ends the command. */
export function portAsked(): number | undefined {
  const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port);
  console.error(`"${port}" is no port. Write a number up to 65535, for instance --port 8080.`);
  process.exit(1);
}
