import type { Kind } from '../../src/core/model/entry.ts';
import { figureKinds } from '../../src/core/model/figure/kinds.ts';
import { schemaFor } from '../../src/core/model/schemaFor.ts';
import { folders } from '../../src/core/model/identify.ts';
import { desk } from '../../src/i18n/en/desk.ts';
import { chosen, isTextOrTexts, labelOf, shapeOf, type Shape } from '../../src/desk/form/shape.ts';

/** Where the content stands, and how the CMS gets there. */
export interface CmsPlace {
  /** `github`, `gitlab`, or `test-repo`, which keeps everything in the browser. */
  backend: string;
  /** `owner/name` */
  repository: string;
  branch: string;
  /** The folder of the content within the repository. */
  folder: string;
}

/** A field of a form of the CMS. */
interface CmsField {
  name: string;
  widget: string;
  [option: string]: unknown;
}

/**
 * The configuration of Sveltia CMS, made from the schemas: a collection for each kind of file, and
 * one for each kind of figure, whose keys differ.
 */
export function cmsConfig({ backend, repository, branch, folder }: CmsPlace): object {
  const root = folder === '' ? '' : `${folder}/`;
  return {
    backend:
      backend === 'test-repo' ? { name: backend } : { name: backend, repo: repository, branch },
    media_folder: `${root}figures`,
    public_folder: '',
    // What is empty is left out: a key without a value is an error.
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    // The ids of files, as `identify` has them.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 60 },
    collections: [
      ...folders.filter((kind) => kind !== 'figures').map((kind) => collectionOf(kind, root)),
      ...Object.keys(figureKinds).map((kind) => ({
        ...collectionOf('figures', root, { kind }),
        name: `figures-${kind}`,
        label: `${desk.kinds.figures}: ${kind}`,
        filter: { field: 'kind', value: kind },
      })),
    ],
    singletons: [
      {
        name: 'site',
        label: desk.kinds.site,
        file: `${root}site.md`,
        format: 'yaml-frontmatter',
        fields: fieldsOf('site'),
      },
    ],
  };
}

function collectionOf(kind: Exclude<Kind, 'site'>, root: string, frontMatter = {}): object {
  const fields = fieldsOf(kind, frontMatter);
  return {
    name: kind,
    label: desk.kinds[kind],
    folder: `${root}${kind}`,
    format: 'yaml-frontmatter',
    // Folders within the folder are the editor's to make.
    nested: { subfolders: false },
    identifier_field: fields[0]!.name,
    fields,
  };
}

function fieldsOf(kind: Kind, frontMatter: { kind?: string } = {}): CmsField[] {
  const { properties = {}, required = [] } = shapeOf(schemaFor(kind, frontMatter));
  return [
    ...fieldsIn({ properties, required }).map((field) =>
      field.name === 'kind' && frontMatter.kind !== undefined
        ? { name: field.name, widget: 'hidden', default: frontMatter.kind }
        : field,
    ),
    {
      name: 'body',
      label: 'Text',
      // As it is written: an editor for rich text would write it anew.
      widget: 'markdown',
      modes: ['raw'],
      required: false,
      hint: 'In Markdown. A claim is linked where the text speaks of it: [words](../claims/its-name.md).',
    },
  ];
}

/** A key as a field: what can be filled in in two ways is filled in in the first. */
function fieldOf(name: string, shape: Shape, required: boolean): CmsField {
  const { description } = shape;
  return {
    name,
    label: labelOf(name),
    required,
    ...(description !== undefined && { hint: description }),
    ...(isTextOrTexts(shape) ? { widget: 'text' } : widgetOf(name, chosen(shape, undefined))),
  };
}

type Widget = Omit<CmsField, 'name'> & { widget: string };

function widgetOf(name: string, shape: Shape): Widget {
  const { items, properties, additionalProperties } = shape;
  if (items) return listOf(name, chosen(items, undefined));
  if (properties) return { widget: 'object', fields: fieldsIn(shape) };
  return typeof additionalProperties === 'object' ? { widget: 'keyvalue' } : plainWidget(shape);
}

function listOf(name: string, item: Shape): Widget {
  return {
    widget: 'list',
    label_singular: desk.items[name] ?? 'Item',
    ...(item.properties ? { fields: fieldsIn(item) } : { field: fieldOf(name, item, true) }),
  };
}

/** What one value is filled in with. */
function plainWidget({ enum: words, type, collection, form, maxLength = 1000 }: Shape): Widget {
  if (words) return { widget: 'select', options: words };
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'number') return { widget: 'number', value_type: 'float' };
  if (type === 'integer') return { widget: 'number', value_type: 'int' };
  const isShort = maxLength <= 300 || form !== undefined || collection !== undefined;
  return { widget: isShort ? 'string' : 'text' };
}

/**
 * The fields of keys, but for those that can only be `true`: the CMS would write `false` for them.
 */
function fieldsIn({ properties = {}, required = [] }: Shape): CmsField[] {
  return Object.entries(properties)
    .filter(([, shape]) => shape.const !== true)
    .map(([name, shape]) => fieldOf(name, shape, required.includes(name)));
}
