// `npm run types`: do the types hold, in the components (astro check) and in the rest (tsc)?
import { typesHold } from './typesHold.ts';

if (!typesHold()) process.exitCode = 1;
