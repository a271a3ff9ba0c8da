// Writes .vscode/sourceline.code-snippets, what VS Code offers in files of the content, from the
// schemas.
import { writeFileSync } from 'node:fs';
import { snippetsFile } from './snippetsFile.ts';

writeFileSync('.vscode/sourceline.code-snippets', snippetsFile());
