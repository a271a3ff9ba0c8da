import type { LookupAddress } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import { publicAddresses } from './publicAddresses.ts';

/** How addresses are asked for. A test changes it, and so needs no network and no time. */
export interface Surroundings {
  /** The `User-Agent` of every request. */
  agent: string;
  /** Milliseconds that an answer may take, whole. */
  patience: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Milliseconds before each further try, where a server may only be busy. */
  again: readonly number[];
  /** The longest that a server's own wish (`Retry-After`) is followed, in milliseconds. */
  longest: number;
  /** Hosts that are asked at the same time. */
  atOnce: number;
  wait(milliseconds: number): Promise<unknown>;
  now(): Date;
  /**
   * Where an address on the public web is connected to; nothing for another. Such are not asked
   * for, so that what editors write does not reach servers inside the network.
   */
  addressesOf(url: URL): Promise<readonly LookupAddress[] | undefined>;
  /** The Internet Archive's question for copies: https://archive.org/help/wayback_api.php */
  archive: string;
}

/** The network and the clock of this machine. */
export function realSurroundings(agent: string): Surroundings {
  return {
    agent,
    patience: 20_000,
    pause: 1000,
    again: [3000, 15_000],
    longest: 120_000,
    atOnce: 8,
    wait: sleep,
    now: () => new Date(),
    addressesOf: (url) => publicAddresses(url),
    archive: 'https://archive.org/wayback/available',
  };
}
