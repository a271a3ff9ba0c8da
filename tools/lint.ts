// `npm run lint`: is the code formatted, and does the linter find nothing?
import { checkFormat, checkRules } from './test/checkCode.ts';

for (const { succeeded, output } of [await checkFormat(), await checkRules()]) {
  if (output !== '') console.log(output);
  if (!succeeded) process.exitCode = 1;
}
