// `npm run lint`: is the code formatted, and does the linter find nothing?
import { lintHolds } from './lintHolds.ts';

if (!lintHolds()) process.exitCode = 1;
