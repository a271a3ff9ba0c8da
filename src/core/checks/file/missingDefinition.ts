import { definitionsIn } from '../../markdown/links.ts';
import { nearest } from '../../markdown/nearest.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inTexts } from './inTexts.ts';
import type { FileCheck } from '../check.ts';

export const missingDefinition: FileCheck = {
  scope: 'file',
  inLines: true,
  rules: {
    'missing-definition': {
      severity: 'error',
      explanation:
        'A link by name needs a line that defines the name; without it the brackets are shown.',
    },
  },
  check: checkMissingDefinition,
  examples: {
    'A link by a name that is not defined': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
The [post][posts].
           ^^^^^ Unknown link definition “posts”. Did you mean “post”?

[post]: https://host.example/post
`,
  },
};

/** `[text][name]` needs a line `[name]: address`; without it, it is shown as it is written. */
function checkMissingDefinition(file: ParsedFile): Problem[] {
  const names = [...definitionsIn(file.tree).values()].map(
    ({ label, identifier }) => label ?? identifier,
  );
  return inTexts(file, /\]\[([^[\]^][^[\]]*)\]/g, ([, name]) => {
    const near = nearest(name!, names);
    return {
      rule: 'missing-definition',
      message: `Unknown link definition “${name}”.`,
      todo:
        near === undefined
          ? `Write the address beside the text, [text](address), or add a line “[${name}]: address”.`
          : `Did you mean “${near}”?`,
      part: name!,
    };
  });
}
