import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'rolldown';

/**
 * Compiles the site's components, as Astro does for the site. Their scripts are left out: nothing
 * runs in the page that the desk shows. `styles` gets the stylesheets that they import, by module.
 */
export function astroComponents(styles: Map<string, string>): Plugin {
  /** The styles within components, by the name that the compiled component imports them by. */
  const within = new Map<string, string>();
  return {
    name: 'astro-components',
    resolveId: {
      filter: { id: /\?(?:raw$|astro&type=)/ },
      async handler(source, importer) {
        if (!source.endsWith('?raw')) return source;
        const found = await this.resolve(source.slice(0, -'?raw'.length), importer);
        return found && { ...found, id: `${found.id}?raw` };
      },
    },
    load: {
      filter: { id: /\.astro$|\.css(?:\?raw)?$|\?astro&type=/ },
      handler(id) {
        if (id.endsWith('.astro')) return { code: compiled(id, within), moduleType: 'ts' };
        if (id.includes('?astro&type=script')) return '';
        styles.set(id, within.get(id) ?? readFileSync(id.replace(/\?raw$/, ''), 'utf8'));
        // What a component writes into the page as text is in the desk's stylesheet as well: its
        // policy allows no other.
        return {
          code: id.endsWith('?raw') ? 'export default "";' : '',
          moduleType: 'js',
          moduleSideEffects: 'no-treeshake',
        };
      },
    },
  };
}

/** A component as a module that draws it. */
function compiled(file: string, within: Map<string, string>): string {
  const filename = `/${relative('.', file)}`;
  const { code, css, diagnostics } = transform(readFileSync(file, 'utf8'), {
    filename,
    normalizedFilename: filename,
    compact: 'jsx',
    internalURL: 'astro/compiler-runtime',
    resultScopedSlot: true,
    resolvePath: (specifier) => specifier,
  });
  const [fault] = diagnostics.filter(({ severity }) => severity === 'error');
  if (fault) throw new Error(`${filename}: ${fault.text}`);
  css.forEach((text, index) =>
    within.set(`${filename}?astro&type=style&index=${index}&lang.css`, text),
  );
  return code;
}
