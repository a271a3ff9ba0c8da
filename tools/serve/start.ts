// `npm start`: checks the content, builds the site, serves it.
import { buildSite } from '../build/buildSite.ts';
import { portAsked, show } from './show.ts';

portAsked();
if (buildSite()) await show();
else process.exitCode = 1;
