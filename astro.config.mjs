import { defineConfig } from 'astro/config';
import { sourceline } from './src/integration/sourceline.ts';

export default defineConfig({ integrations: [sourceline()] });
