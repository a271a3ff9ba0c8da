import { localOffsets, localTime, offsetAt } from '../../dates/zone.ts';
import type { When } from '../../dates/when.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';
import { datesOnRecord } from './datesOnRecord.ts';

export const offsets: ContentCheck = {
  scope: 'content',
  rules: {
    offset: {
      severity: 'error',
      explanation:
        'A time and the zone beside it must agree, or a reader is told a wrong hour. “Z” agrees with every zone.',
    },
  },
  check: checkOffsets,
  examples: {
    'An offset that the zone does not have': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18T17:42+02:00
           ^^^^^^^^^^^^^^^^^^^^^^ The offset of 2025-08-18T17:42+02:00 is +02:00, and Europe/Kyiv is at +03:00 then. Write 2025-08-18T17:42+03:00 if 17:42 is the hour in Kyiv; 2025-08-18T18:42+03:00 if the offset is right.
zone: Europe/Kyiv
language: en
---
`,
    'An hour that a clock change skips': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-03-30T03:30+02:00
           ^^^^^^^^^^^^^^^^^^^^^^ There was no 03:30 in Europe/Kyiv on 2025-03-30: the clock was put forward over it. If the offset is right, write 2025-03-30T04:30+03:00; else correct the hour.
zone: Europe/Kyiv
language: en
---
`,
  },
};

/** The offset of a time is one that the zone beside it has at that instant. */
function checkOffsets(linked: LinkedRecord): Problem[] {
  return datesOnRecord(linked).flatMap(({ entry, path, when, zone }) => {
    const fault = zone === undefined ? undefined : offsetFault(when, zone);
    return fault ? [problemAt(entry, path, { rule: 'offset', ...fault })] : [];
  });
}

function offsetFault(
  { text, clock, offset, instant, first }: When,
  zone: string,
): { message: string; todo: string } | undefined {
  // “Z” says when it was, and leaves open which offset its place has (RFC 9557).
  if (instant === undefined || offset === undefined || offset === 'Z') return undefined;
  const there = offsetAt(zone, instant);
  if (there === undefined || there === offset) return undefined;
  const same = localTime(instant, there) + there;
  const [meant, another] = localOffsets(zone, `${first}T${clock}`);
  if (meant === undefined)
    return {
      message: `There was no ${clock} in ${zone} on ${first}: the clock was put forward over it.`,
      todo: `If the offset is right, write ${same}; else correct the hour.`,
    };
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  const offsets = another === undefined ? [meant] : [meant, another];
  return {
    message: `The offset of ${text} is ${offset}, and ${zone} is at ${offsets.join(' or ')} then.`,
    todo: `Write ${offsets.map((each) => `${first}T${clock}${each}`).join(' or ')} if ${clock} is the hour in ${city}; ${same} if the offset is right.`,
  };
}
