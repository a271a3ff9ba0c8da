import { isShortened } from '../markdown/addresses/isShortened.ts';
import { unwrapped } from '../markdown/addresses/unwrapped.ts';
import { withoutTracking } from '../markdown/addresses/withoutTracking.ts';
import type { Finding } from '../markdown/problemInFile.ts';
import type { Rule } from './check.ts';

/** What is said of addresses that work, and lead a reader another way than straight. */
export const addressRules = {
  'wrapped-address': {
    severity: 'warning',
    explanation:
      'A search engine, a mail program or a network has put its own address around that of the page: the reader goes by it, and the link dies with it.',
  },
  'short-address': {
    severity: 'warning',
    explanation: 'A short address shows nobody where it leads, and is dead when the service ends.',
  },
  tracking: {
    severity: 'warning',
    explanation: 'Tracking and share parameters follow the reader, and the person who copied them.',
  },
} satisfies { [id: string]: Rule };

/** What is to be said of an address that is wrapped, shortened, or has tracking in it. */
export function addressAdvice(url: string): Finding | undefined {
  const wrapped = unwrapped(url);
  if (wrapped)
    return {
      severity: 'warning',
      rule: 'wrapped-address',
      message: `This address leads by ${wrapped.by} to another one.`,
      todo: `Write ${withoutTracking(wrapped.inner)?.clean ?? wrapped.inner}.`,
    };
  if (isShortened(url))
    return {
      severity: 'warning',
      rule: 'short-address',
      message: `${new URL(url).hostname} only passes the reader on to another address.`,
      todo: 'Open it, and write the address of the page that it leads to.',
    };
  const tracked = withoutTracking(url);
  return (
    tracked && {
      severity: 'warning',
      rule: 'tracking',
      message: `Tracking parameter “${tracked.found}” in the address.`,
      todo: `Write ${tracked.clean}.`,
    }
  );
}
