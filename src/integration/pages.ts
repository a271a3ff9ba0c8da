// Astro's part of a build, into the folder that is named. A process of its own: a build that fails
// leaves Astro's servers open.
import { rmSync } from 'node:fs';
import { build } from 'astro';

// Nothing of an earlier build is published.
rmSync('.build/cache', { recursive: true, force: true });
try {
  await build({ outDir: process.argv[2], logLevel: 'warn' });
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
