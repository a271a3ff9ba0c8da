// Runs a command of this project: `node tools/run.mjs check`. Plain JavaScript, so that an
// old Node can read it and say that it is old.
import { fileURLToPath } from 'node:url';

const oldest = 24;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    'Sourceline needs Node ' +
      oldest +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. ' +
      'On Linux, macOS and Windows `npm ci` brings one into node_modules, which `npm start`, `npm test` and `npm run` use. Run `npm ci` again, or install Node ' +
      oldest +
      '.',
  );
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
const [name] = process.argv.splice(2, 1);
const places = {
  badInputs: './docs/badInputs.ts',
  bench: './bench/bench.ts',
  check: '../src/cli/check.ts',
  cms: './cms/cms.ts',
  comment: './comment.ts',
  desk: './desk/desk.ts',
  frontMatter: './docs/frontMatter.ts',
  fuzz: './fuzz.ts',
  hosting: './hosting.ts',
  imports: './docs/imports.ts',
  keep: './keep.ts',
  lint: './lint.ts',
  links: './links.ts',
  new: '../src/cli/new.ts',
  publish: './publish.ts',
  snippets: './docs/snippets.ts',
  start: './start.ts',
  test: './test/test.ts',
  translate: '../src/cli/translate.ts',
};
if (!places[name]) {
  console.error('There is no command “' + name + '”. `npm run` lists what there is.');
  process.exit(1);
}
if (process.argv.includes('--help') || process.argv.includes('-h')) help();
else run();

// Node keeps what it has compiled, so that the next command need not.
function run() {
  import('node:module')
    .then(({ enableCompileCache }) => {
      enableCompileCache(fileURLToPath(new URL('../.build/compiled', import.meta.url)));
      return import(places[name]);
    })
    .catch((error) => {
      console.error(words(error));
      process.exit(1);
    });
}

function help() {
  void import('./usage.mjs').then(({ helpFor }) => {
    const text = helpFor(name);
    if (text === undefined) run();
    else console.log(text);
  });
}

// What an error says to who ran the command; the error itself where it is a fault of ours.
function words(error) {
  const missing =
    error.code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package '([^']+)'/.exec(error.message);
  if (missing) return 'The package “' + missing[1] + '” is not installed. Run `npm ci`.';
  return String(error.code).startsWith('ERR_PARSE_ARGS') ? error.message : error;
}
