import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatWhen } from '../../../src/i18n/formatDate.ts';
import { timeBetween } from '../../../src/core/dates/timeBetween.ts';
import { when } from '../../support/when.ts';

/**
 * São Paulo skipped midnights, Apia a whole day (30 December 2011), Kiritimati is fourteen hours
 * ahead.
 */
const zones = [
  'UTC',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'Europe/London',
];

const texts = [
  '2011',
  '2011-12',
  '2011-12-29',
  '2011-12-31',
  '2017-10-14',
  '2017-10-15',
  '2025-03-29',
  '2025-03-31',
  '2025-08-18',
  '2025-08-18T00:30+03:00',
  '2025-08-18T23:30-04:00',
  '2025-08-15/2025-08-18',
];

function everything(): string[] {
  return texts.flatMap((a) => [
    JSON.stringify(when(a)),
    formatWhen(when(a), { language: 'en-GB', zone: 'Europe/Kyiv' }),
    ...texts.map((b) => JSON.stringify(timeBetween(when(a), when(b)) ?? null)),
  ]);
}

describe('the zone of the machine changes nothing', () => {
  let before: string[];
  beforeEach(() => {
    vi.stubEnv('TZ', 'UTC');
    before = everything();
  });
  afterEach(() => vi.unstubAllEnvs());

  test.each(zones)('%s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(everything()).toEqual(before);
  });
});
