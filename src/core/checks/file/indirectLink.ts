import { linksIn } from '../../markdown/links.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { addressAdvice, addressRules } from '../addressAdvice.ts';
import type { FileCheck } from '../check.ts';

export const indirectLink: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: addressRules,
  check: checkIndirectLink,
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
                                                                                                      ^^^^^^^^^^^^^^^^^^^ warning: “http://host.example” is not an https address. Write https://host.example if the page can be reached there.
`,
    'A link that leads by another site': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
See [a](https://l.facebook.com/l.php?u=https%3A%2F%2Fhost.example%2Fpost%3Ffbclid%3Dx&h=AT0), [b](https://t.co/abcdef) and [c](https://www.instagram.com/reel/abc/?igsh=ZDNlIxNw).
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This address leads by l.facebook.com to another one. Write https://host.example/post.
                                                                                                  ^^^^^^^^^^^^^^^^^^^ warning: t.co only passes the reader on to another address. Open it, and write the address of the page that it leads to.
                                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Tracking parameter “igsh” in the address. Write https://www.instagram.com/reel/abc/.
`,
  },
};

/**
 * A link that leads by another site, or was copied with what follows its reader, is asked about.
 */
function checkIndirectLink(file: ParsedFile): Problem[] {
  return linksIn(file.tree).flatMap((link) => {
    const finding = addressAdvice(link.url);
    return finding && link.place ? [problemInFile(file.file, link.place, finding)] : [];
  });
}
