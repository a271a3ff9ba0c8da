import { enableCompileCache } from 'node:module';
import { defineConfig } from 'astro/config';

// Node keeps what it has compiled, so that the next command need not.
enableCompileCache('.build/compiled');
const { sourceline } = await import('./src/integration/sourceline.ts');

export default defineConfig({ integrations: [sourceline()] });
