// `npm run lint`: is the code formatted, and does the linter find nothing?
import { checkStyle } from './test/checkCode.ts';

if (!checkStyle()) process.exitCode = 1;
