import { createHash } from 'node:crypto';
import type { HookParameters } from 'astro';
import { passthroughImageService } from 'astro/config';
import { languagesOf } from '../core/model/translation/linkIn.ts';
import { metaPolicy } from '../site/hosting/policy.ts';
import { prefetchRules } from '../site/parts/prefetchRules.ts';
import { baseOf } from '../site/parts/edition.ts';
import { withoutLoader } from '../site/parts/withoutLoader.ts';
import { scriptStyle, serifFamilies } from '../i18n/scriptStyle.ts';
import { browserMessages } from './browserMessages.ts';
import type { Content } from './currentContent.ts';
import { licences } from './licences.ts';
import { rulesModule } from './rulesFile.ts';
import { withoutModule } from './withoutFile.ts';
import { sharedModules } from './sharedModules.ts';
import { newsreader } from './newsreader.ts';

/** What the hook's `updateConfig` takes. */
type Options = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/**
 * Astro's options that the site needs, in the form that `updateConfig` takes: Astro merges them
 * into options that are parsed already, so folders are URLs and defaults are spelled out.
 * `base` is the path below which the site is served.
 */
export function astroOptions({ files, record, linked }: Content, base: string, root: URL): Options {
  const others = languagesOf(linked);
  const languages = [record.site.language, ...others];
  const styles = languages.flatMap((language) => scriptStyle(language) ?? []);
  return {
    output: 'static',
    // Not in node_modules/, which some hosts keep between builds, and an old cache with it.
    cacheDir: new URL('.build/cache/', root),
    // A page carries the styles of what is on it, so that nothing must be loaded before it is seen.
    build: { format: 'directory', concurrency: 8, inlineStylesheets: 'always' },
    // A script is a file, which a browser keeps: nobody waits for it.
    vite: {
      build: { assetsInlineLimit: 0 },
      plugins: [
        rulesModule(languages),
        withoutModule(languages),
        licences(),
        browserMessages(record.site.language, root, others),
        sharedModules(root),
      ],
    },
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
        provider: newsreader(files.map((file) => file.text).join('\n')),
        weights: ['400 600'],
        styles: ['normal', 'italic'],
        subsets: ['latin', 'latin-ext'],
        display: 'swap',
        // The first is measured for each weight (fallbackTypeface.css): Astro's own is one for all
        // of them.
        fallbacks: ['Newsreader-like', 'Georgia', ...serifFamilies(record.site.language), 'serif'],
        optimizedFallbacks: false,
      },
    ],
    security: {
      // All that a page may load is from here. Astro adds the hashes of the page's own styles and
      // scripts.
      csp: {
        algorithm: 'SHA-256',
        scriptDirective: {
          resources: ["'self'"],
          hashes: [
            prefetchRules(base),
            ...[undefined, ...others].map((path) => withoutLoader(baseOf(base, path))),
          ].map(hashOf),
        },
        styleDirective: {
          resources: ["'self'"],
          hashes: styles.map(hashOf),
        },
        directives: [...metaPolicy],
      },
    },
  };
}

function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
