// `npm run preview`: serves what was built last.
import { existsSync } from 'node:fs';
import { show } from './show.ts';

if (existsSync('dist')) await show();
else {
  console.error('Nothing has been built. Run `npm run build` first, or `npm start`, which does both.');
  process.exitCode = 1;
}
