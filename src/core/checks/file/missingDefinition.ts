import { definitionsIn } from '../../markdown/links.ts';
import { nearest } from '../../markdown/nearest.ts';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { inTexts } from './inTexts.ts';

/** `[text][name]` needs a line `[name]: address`; without it, it is shown as it is written. */
export function missingDefinition(file: ParsedFile): Problem[] {
  const names = [...definitionsIn(file.tree).values()].map(
    ({ label, identifier }) => label ?? identifier,
  );
  return inTexts(file, /\]\[([^[\]^][^[\]]*)\]/g, ([, name]) => {
    const near = nearest(name!, names);
    return {
      rule: 'missing-definition',
      message: `No definition is called "${name}".`,
      todo:
        near === undefined
          ? `Write the address beside the text, [text](address), or add a line "[${name}]: address".`
          : `Did you mean "${near}"?`,
      part: name!,
    };
  });
}
