// `npm start`: builds the site, and serves it as `npm run preview` does.
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { buildSite } from './buildSite.ts';

const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
if (port !== undefined && !isPort(port)) {
  console.error(`Invalid port "${port}". Write a number up to 65535, for instance --port 8080.`);
  process.exitCode = 1;
} else if (!buildSite()) process.exitCode = 1;
else await serveSite(port === undefined ? undefined : Number(port));

function isPort(port: string): boolean {
  return /^\d{1,5}$/.test(port) && Number(port) < 65_536;
}

async function serveSite(port: number | undefined): Promise<void> {
  try {
    await preview({ logLevel: 'warn', server: { port } });
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
