import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * In a build the pages share the modules of the core, the messages and the views with the process
 * that read the content, rather than having a copy in their bundle: what is worked out once, for
 * the check or for a page, is there for all of them.
 */
export function sharedModules(root: URL): Plugin {
  const folders = ['core', 'i18n', 'site', 'integration/pages'].map((name) =>
    fileURLToPath(new URL(`src/${name}/`, root)),
  );
  return {
    name: 'sourceline-shared-modules',
    enforce: 'pre',
    apply: 'build',
    async resolveId(id, importer, options) {
      if (this.environment.name === 'client') return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!found || !/\.ts$/.test(found.id)) return undefined;
      if (!folders.some((folder) => found.id.startsWith(folder))) return undefined;
      return { id: pathToFileURL(found.id).href, external: 'absolute' };
    },
  };
}

/**
 * In a build `content.config.ts` takes what it imports from the process that read the content.
 * Astro evaluates it on a server of its own, which cannot be told to leave a module to Node, and
 * would otherwise compile the whole core for it.
 */
export function sharedCollections(root: URL): Plugin {
  const shared = ['core/model/schemas.ts', 'integration/loader.ts'].map((name) =>
    fileURLToPath(new URL(`src/${name}`, root)),
  );
  return {
    name: 'sourceline-shared-collections',
    enforce: 'pre',
    async load(id) {
      if (this.environment.mode !== 'dev' || !shared.includes(id)) return undefined;
      const names = Object.keys((await import(pathToFileURL(id).href)) as object);
      return [
        `import { createRequire } from 'node:module';`,
        `const shared = createRequire(${JSON.stringify(id)})(${JSON.stringify(id)});`,
        ...names.map((name) => `export const ${name} = shared.${name};`),
      ].join('\n');
    },
  };
}
