// Runs a command of this folder: `node src/commands/run.mjs build`. Plain JavaScript, so that an
// old Node can read it and say that it is old.
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
import('./' + name + '.ts').catch((error) => {
  console.error(String(error.code).startsWith('ERR_PARSE_ARGS') ? error.message : error);
  process.exit(1);
});
