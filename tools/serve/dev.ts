// `npm run dev`: the site as it is written, renewed at every change. It stays up on wrong content.
import { dev } from 'astro';
import { portAsked } from './show.ts';

const port = portAsked();
const server = await dev({ logLevel: 'warn', ...(port !== undefined && { server: { port } }) });
console.log(
  `\nThe site is at ${server.resolvedUrls.local[0]}, and follows what you write  (stop it with Ctrl+C)`,
);
