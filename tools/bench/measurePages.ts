import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import config from '../../playwright.config.ts';
import { onesToLookAt, pagesOf, type BuiltPage } from '../../tests/support/builtPages.ts';
import { serve } from '../../src/integration/previewServer.ts';
import { servedAt } from '../../src/integration/servedAt.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Prints what Lighthouse says of the largest page of each kind of a built site, on its phone with a
 * slow line: its four marks, LCP and CLS, and under a page what keeps a mark below 100.
 */
export async function measurePages(dist: string): Promise<void> {
  const packed = join('.build', `packed-${process.pid}`);
  const port = await freePort();
  pack(dist, packed);
  const site = await serve(packed, servedAt().base, 0);
  const launch = config.use?.launchOptions;
  const browser = await chromium.launch({
    ...launch,
    args: [...(launch?.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    console.log(
      `${'Page'.padEnd(40)} Performance  Accessibility  Best practices  SEO     LCP    CLS`,
    );
    // The page for what does not exist is answered with 404, which Lighthouse does not look at; a
    // page for a frame is kept out of search engines, which it marks down.
    for (const page of onesToLookAt(pagesOf(dist)).filter(
      ({ kind, path }) => kind !== '404' && !path.startsWith('/embed/'),
    ))
      await measure(page, site.url, port);
  } finally {
    await browser.close();
    site.close();
    rmSync(packed, { recursive: true, force: true });
  }
}

async function measure({ path }: BuiltPage, site: string, port: number): Promise<void> {
  const run = await lighthouse(site.replace(/\/$/, '') + path, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
  });
  if (!run || run.lhr.runtimeError) {
    console.log(`${path}: ${run?.lhr.runtimeError?.message ?? 'Lighthouse did not run.'}`);
    return;
  }
  const { categories: marks, audits } = run.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? NaN;
  const scores = categories.map((id) => String(Math.round((marks[id]?.score ?? 0) * 100)));
  const columns = [11, 13, 14, 3].map((width, i) => scores[i]!.padStart(width)).join('  ');
  console.log(
    `${path.padEnd(40)} ${columns}  ${(number('largest-contentful-paint') / 1000).toFixed(2)} s  ${number('cumulative-layout-shift').toFixed(3)}`,
  );
  const lacking = categories
    .filter((_, i) => scores[i] !== '100')
    .flatMap((id) =>
      marks[id]!.auditRefs.filter(({ weight }) => weight > 0).map((ref) => audits[ref.id]!),
    );
  for (const { id, title, score, displayValue } of lacking)
    if (score !== null && score < 1)
      console.log(`  ${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`);
}

/** A copy of a built site with a packed file beside each that a host would pack. */
function pack(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|css|js|json|svg|xml|txt)$/.test(name),
  )) {
    writeFileSync(join(to, `${file}.gz`), gzipSync(readFileSync(join(to, file)), { level: 9 }));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
