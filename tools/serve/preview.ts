// `npm run preview`: serves what was built last.
import { existsSync } from 'node:fs';
import { portAsked, show } from './show.ts';

portAsked();
if (existsSync('dist')) await show();
else {
  console.error(
    'Nothing has been built. Run `npm run build` first, or `npm start`, which does both.',
  );
  process.exitCode = 1;
}
