import { linksIn } from '../../markdown/links.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile, type Finding } from '../../markdown/problemInFile.ts';
import { withoutTracking } from '../../markdown/tracking.ts';
import type { FileCheck } from '../check.ts';

export const tracking: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    tracking: {
      severity: 'warning',
      explanation:
        'Tracking parameters in an address follow the reader and say nothing about the page.',
    },
  },
  check: checkTracking,
  examples: {
    "A link with tracking, or to one's own machine": `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
See [a](https://host.example/?utm_campaign=x), [b](https://localhost:4321/claims/they-spoke/) and [c](http://host.example).
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Tracking parameter “utm_campaign” in the address. Write https://host.example/.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “https://localhost:4321/claims/they-spoke/” is not an address on the public web. Copy the address from the browser, from https:// on; an address of your own machine or network does not work for readers.
                                                                                                      ^^^^^^^^^^^^^^^^^^^ “http://host.example” is not an https address. Write https://host.example if the page can be reached there.
`,
  },
};

/** A link that was copied with what follows its reader is asked about. */
function checkTracking(file: ParsedFile): Problem[] {
  return linksIn(file.tree).flatMap((link) => {
    const finding = trackingFault(link.url);
    return finding && link.place ? [problemInFile(file.file, link.place, finding)] : [];
  });
}

/** What is to be said of an address with tracking in it. */
export function trackingFault(url: string): Finding | undefined {
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
