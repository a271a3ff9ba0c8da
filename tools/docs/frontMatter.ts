// Writes docs/front-matter.md, every key that an editor can write, from the schemas.
import { mkdirSync, writeFileSync } from 'node:fs';
import { frontMatterPage } from './frontMatterPage.ts';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/front-matter.md', frontMatterPage());
