import { createHash } from 'node:crypto';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentFolder, readContentFolder } from './src/integration/contentFolder.ts';
import { licences } from './src/integration/licences.ts';
import { rulesModule } from './src/integration/rulesFile.ts';
import { servedAt } from './src/integration/servedAt.ts';
import { newsreader } from './src/integration/typeface.ts';
import { inPage } from './src/site/hosting/policy.ts';
import { prefetchRules } from './src/site/parts/prefetchRules.ts';

const folder = readContentFolder(contentFolder());
const text = 'files' in folder ? folder.files.map((file) => file.text).join('\n') : '';

export default defineConfig({
  ...servedAt(),
  output: 'static',
  // Beside the project's own things: what is in node_modules a host may keep, and an old cache with
  // it.
  cacheDir: '.build/cache',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'always' },
  // A page has the style of what is on it, and has it in itself, so that nothing has to be asked
  // for before the words are seen.
  // A script is a file, which a browser keeps: nobody waits for it.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [rulesModule(), licences()] },
  scopedStyleStrategy: 'where',
  prefetch: false,
  devToolbar: { enabled: false },
  // What the Astro extension of an editor completes front matter from.
  experimental: { contentIntellisense: true },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      provider: newsreader(text),
      weights: ['400 600'],
      styles: ['normal', 'italic'],
      subsets: ['latin', 'latin-ext'],
      display: 'swap',
      fallbacks: ['Georgia', 'serif'],
    },
  ],
  security: {
    // Astro adds the hashes of a page's own styles and scripts. What a page may load is all from
    // here.
    csp: {
      scriptDirective: {
        resources: ["'self'"],
        hashes: [
          `sha256-${createHash('sha256').update(prefetchRules(servedAt().base)).digest('base64')}`,
        ],
      },
      styleDirective: { resources: ["'self'"] },
      directives: [...inPage],
    },
  },
});
