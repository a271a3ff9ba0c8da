// `npm start`: builds the site, and serves it as `npm run preview` does.
import { createServer, type AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { servedAt } from '../src/integration/servedAt.ts';
import { buildSite } from './buildSite.ts';

const defaultPort = 4321;
const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
if (port !== undefined && !isPort(port)) {
  console.error(`Invalid port "${port}". Write a number up to 65535, for instance --port 8080.`);
  process.exitCode = 1;
} else await start(port === undefined ? undefined : Number(port));

function isPort(port: string): boolean {
  return /^\d{1,5}$/.test(port) && Number(port) < 65_536;
}

/**
 * Where nobody says another address, the site has the one at which it is served here, and is built
 * beside dist/: nobody is to upload it.
 */
async function start(asked: number | undefined): Promise<void> {
  const free = asked === undefined ? await firstFreePort() : ((await tryPort(asked)) ?? asked);
  const outDir = servedAt().site === undefined ? '.build/start' : undefined;
  process.env['SOURCELINE_SERVED_AT'] = `http://localhost:${free}`;
  if (buildSite(outDir)) await serveSite(free, outDir);
  else process.exitCode = 1;
}

async function firstFreePort(): Promise<number> {
  for (let port = defaultPort; port < defaultPort + 20; port += 1)
    if (await tryPort(port)) {
      if (port !== defaultPort)
        console.log(`Port ${defaultPort} is taken, so port ${port} is used.`);
      return port;
    }
  return defaultPort;
}

/** The number of a port that is free: of 0 that of any. Nothing when it is taken. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, 'localhost', () => {
      const found = (server.address() as AddressInfo).port;
      server.close(() => resolve(found));
    });
  });
}

async function serveSite(port: number, outDir: string | undefined): Promise<void> {
  try {
    await preview({ logLevel: 'warn', server: { port }, ...(outDir !== undefined && { outDir }) });
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
