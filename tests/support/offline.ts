import { spawnSync } from 'node:child_process';

/**
 * The words before a command that run it without any network, not even to this machine: a network
 * namespace of Linux with nothing in it. Nothing where that is not allowed.
 */
export const offline: readonly string[] | undefined = [
  ['unshare', '--net'],
  ['unshare', '--map-root-user', '--net'],
].find(
  ([program, ...options]) =>
    spawnSync(
      program!,
      [...options, process.execPath, '-p', 'Object.keys(os.networkInterfaces()).length'],
      { encoding: 'utf8' },
    ).stdout === '0\n',
);
