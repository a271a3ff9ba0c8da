import { isBuiltin } from 'node:module';
import { relative, resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { astroComponents } from './astroComponents.ts';

/** A script as a browser loads it, by the name of its file. */
export interface Script {
  name: string;
  code: string;
}

/**
 * Bundles modules for the browser, each into a script of its own name beside what they share, and
 * the stylesheets that they import. Fails for what a browser does not have, with the name of the
 * file that imports it.
 */
export async function bundleScripts(input: {
  [name: string]: string;
}): Promise<{ scripts: Script[]; styles: string }> {
  const styles = new Map<string, string>();
  const bundle = await rolldown({
    input,
    platform: 'browser',
    // Pages and workers run the same modules, and a worker has no document.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'module', 'default'] },
    plugins: [astroComponents(styles), lateModules, browserModules],
    logLevel: 'warn',
    // How long it takes is no fault.
    checks: { bundlerTimings: false },
    transform: {
      define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
    },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  return {
    scripts: chunks.map(({ fileName, code }) => ({ name: fileName, code })),
    // In the order of the modules, which is that in which they would be loaded.
    styles: chunks
      .flatMap(({ modules }) => Object.keys(modules).map((id) => styles.get(id) ?? ''))
      .join('\n'),
  };
}

/**
 * Modules of the desk in the place of those that only Node has, or that load theirs as only Node
 * can.
 */
const standIns: { readonly [module: string]: string } = {
  'node:crypto': 'src/desk/page/noDigest.ts',
  'src/site/diagram/chart/plotLibrary.ts': 'src/desk/page/plotLibrary.ts',
};

/**
 * Large modules that few records need, each loaded when something of its default export is asked
 * for.
 */
const loadedLate: ReadonlySet<string> = new Set([
  '@svg-maps/ukraine',
  'world-atlas/countries-50m.json',
]);

/** A module that stands in for one of these until that is loaded. */
const lateModules: Plugin = {
  name: 'late-modules',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      if (!importer?.startsWith(late)) return loadedLate.has(source) ? late + source : undefined;
      return this.resolve(source, resolve('package.json'), { skipSelf: true });
    },
  },
  load: {
    handler(id) {
      if (!id.startsWith(late)) return undefined;
      const name = JSON.stringify(id.slice(late.length));
      const code = `import { untilLoaded } from ${JSON.stringify(resolve('src/desk/record/notLoaded.ts'))};
let module = untilLoaded(async () => { module = (await import(${name})).default; });
export { module as default };`;
      return { code, moduleType: 'js' };
    },
  },
};

const late = '\0late:';

const browserModules: Plugin = {
  name: 'browser-modules',
  async resolveId(source, importer, options) {
    if (isBuiltin(source)) {
      const standIn = standIns[source];
      if (standIn !== undefined) return resolve(standIn);
      throw new Error(
        `${relative('.', importer ?? '')} imports “${source}”, which no browser has. Keep it out of what the desk imports, or name a module in its place in tools/desk/bundleScripts.ts.`,
      );
    }
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found)
      throw new Error(
        `${relative('.', importer ?? '')} imports “${source}”, which cannot be found.`,
      );
    const standIn = standIns[relative('.', found.id)];
    return standIn === undefined ? found : resolve(standIn);
  },
};
