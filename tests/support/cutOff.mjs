// Loaded before a command (`node --import`): the process ends itself by a signal just before, or
// just after, a call of the file system. CUT_OFF="SIGKILL before renameSync current": the name of
// the call, and a part of the last path that it is given. EIO in the place of a signal: the call
// fails as on a broken disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [what, when, call, part] = process.env.CUT_OFF.split(' ');
const real = fs[call];
fs[call] = (...given) => {
  const isIt = given
    .filter((each) => typeof each === 'string')
    .at(-1)
    ?.includes(part);
  if (isIt && when === 'before') cutOff();
  const result = real(...given);
  if (isIt && when === 'after') cutOff();
  return result;
};
syncBuiltinESMExports();

function cutOff() {
  if (what.startsWith('SIG')) process.kill(process.pid, what);
  else throw Object.assign(new Error(`${what}: the disk is broken`), { code: what, syscall: call });
}
