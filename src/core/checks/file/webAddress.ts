import { addressFault } from '../../markdown/addresses/addressFault.ts';
import { urlPlace } from '../../markdown/links.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import { placeOfNode } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const webAddress: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'not-https': {
      severity: 'warning',
      explanation:
        'Anybody on the way can change what a reader gets from a page that is not encrypted. Some pages answer nowhere else.',
    },
    'not-a-web-address': {
      severity: 'error',
      explanation:
        'A link must lead to a page that every reader can open: no programs, passwords or private machines.',
    },
  },
  check: checkWebAddress,
  examples: {
    'A link to a program': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
See [a](javascript:alert(1)), [b](JaVaScRiPt:x), [c](&#106;avascript:x) and [d][d].
        ^^^^^^^^^^^^^^^^^^^ “javascript:alert(1)” is not a web address. Link an https address, or a file of the content by its path from here.
                                  ^^^^^^^^^^^^ “JaVaScRiPt:x” is not a web address. Link an https address, or a file of the content by its path from here.
                                                     ^^^^^^^^^^^^^^^^^ “javascript:x” is not a web address. Link an https address, or a file of the content by its path from here.

[d]: data:text/html,x
     ^^^^^^^^^^^^^^^^ “data:text/html,x” is not a web address. Link an https address, or a file of the content by its path from here.
`,
    'A link to a file that is not there': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
See [their page](www.host.example) and [this](http://host.example/page).
                 ^^^^^^^^^^^^^^^^ “www.host.example” is not a whole web address. Write https://www.host.example.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^ warning: “http://host.example/page” is not an https address. Write https://host.example/page if the page can be reached there.
`,
    'An identifier in the place of an address': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
See [a paper](doi:10.1000/182) and [another](10.1000/183).
              ^^^^^^^^^^^^^^^ “doi:10.1000/182” is an identifier, not a web address. Write https://doi.org/10.1000/182.
                                             ^^^^^^^^^^^ “10.1000/183” is an identifier, not a web address. Write https://doi.org/10.1000/183.
`,
  },
};

/** What leads out of the site is a web address, or one for mail. */
function checkWebAddress(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(file.tree, 'link', 'definition')) {
    const finding = addressFault(node.url);
    if (finding)
      problems.push(problemInFile(file.file, urlPlace(node) ?? placeOfNode(node), finding));
  }
  return problems;
}
