// `npm run desk`: serves the desk, where editors work without a terminal, on this machine alone.
// `npm run desk -- --build` writes it as static files into desk/ instead, to be put at an address
// of its own: it then opens a branch on GitHub, or a folder where the browser can.
import { parseArgs } from 'node:util';
import { contentFolder } from '../../src/integration/contentFolder.ts';
import { writeOwnFolder } from '../writeOwnFolder.ts';
import { bundleDesk } from './bundleDesk.ts';
import { startDesk } from './startDesk.ts';

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    out: { type: 'string', default: 'desk' },
    port: { type: 'string', default: '4390' },
    content: { type: 'string' },
    github: { type: 'string', default: 'https://api.github.com' },
  },
});

if (!URL.canParse(values.github)) cannot(`“${values.github}” is no web address.`);
else if (values.build) await build(values.out, values.github);
else await serve(Number(values.port), values.github);

async function build(out: string, github: string): Promise<void> {
  const files = await bundleDesk({ github, local: false });
  const bodies = new Map([...files].map(([name, { body }]) => [name, body]));
  const refused = writeOwnFolder(out, bodies);
  if (refused) return cannot(refused.cannot);
  console.log(`${out}/ holds the desk: ${files.size} files, which need an https address.`);
}

async function serve(port: number, github: string): Promise<void> {
  const dir = values.content ?? contentFolder();
  try {
    const { url } = await startDesk({ dir, port, github });
    console.log(`The desk is open. Whoever has this address can write in ${dir}:\n\n  ${url}\n`);
  } catch (error) {
    cannot(
      (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? `Port ${port} is taken: the desk may be open already. Else name another with --port.`
        : String(error),
    );
  }
}

function cannot(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
