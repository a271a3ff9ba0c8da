// Loaded before a command (`node --import`): the process ends itself by a signal just before, or
// just after, a call of the file system. CUT_OFF="SIGKILL before renameSync current": the name of
// the call, and a part of the last path that it is given.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [signal, when, call, part] = process.env.CUT_OFF.split(' ');
const real = fs[call];
fs[call] = (...given) => {
  const isIt = given
    .filter((each) => typeof each === 'string')
    .at(-1)
    ?.includes(part);
  if (isIt && when === 'before') process.kill(process.pid, signal);
  const result = real(...given);
  if (isIt && when === 'after') process.kill(process.pid, signal);
  return result;
};
syncBuiltinESMExports();
