// Writes docs/bad-inputs.md, what `npm run check` says of each thing that an editor can get wrong,
// from the files that the tests read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { badInputsPage } from '../../tests/unit/core/checks/badInputs/page.ts';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/bad-inputs.md', badInputsPage());
