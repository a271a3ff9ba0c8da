import { Document, isCollection, isScalar, visit, type Scalar } from 'yaml';
import { frontMatterSettings } from '../frontMatter/readFrontMatter.ts';

/** What front matter can hold. `null` is a key with nothing behind it. */
export type Value = string | boolean | null | Value[] | { [key: string]: Value };

const layout = { lineWidth: 0, nullStr: '', flowCollectionPadding: false } as const;

/** A scalar as it is written within a line; `style` is that of the text in whose place it comes. */
export function renderScalar(
  value: string | boolean | null,
  style: Scalar['type'],
  inFlow: boolean,
): string {
  const doc = documentOf([value]);
  visit(doc, {
    Scalar(_, node) {
      const isText = typeof node.value === 'string';
      const oneLine = isText && !String(node.value).includes('\n');
      if (isText && (style === 'QUOTE_DOUBLE' || (style === 'QUOTE_SINGLE' && oneLine)))
        node.type = style;
      else if (isText && !oneLine && inFlow) node.type = 'QUOTE_DOUBLE';
    },
    Seq(_, node) {
      node.flow = inFlow;
    },
  });
  const written = doc.toString(layout).trimEnd();
  return inFlow ? written.slice(1, -1) : written.replace(/^- ?/, '').replace(/\n {2}/g, '\n');
}

/** A key and its value as lines that are set in by `indent`, without the line break after them. */
export function renderPair(key: string, value: Value, indent: number): string {
  return setIn(documentText({ [key]: value }), indent);
}

/** An item of a list with its dash, as lines that are set in by `indent`. */
export function renderItem(value: Value, indent: number): string {
  return setIn(documentText([value]), indent);
}

/** A value within brackets. */
export function renderInFlow(value: Value): string {
  const doc = documentOf([value]);
  visit(doc, {
    Collection(_, node) {
      node.flow = true;
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
  return doc.toString(layout).trimEnd().slice(1, -1);
}

function documentText(value: Value): string {
  const doc = documentOf(value);
  visit(doc, {
    Seq(key, node) {
      // Ids stand in one line, as in `about: [host, guest]`.
      const all = node.items.filter(isScalar).map((item) => String(item.value));
      const isShort = all.join(', ').length < 70 && all.every((each) => /^[a-z0-9-]+$/.test(each));
      if (key !== null && all.length > 0 && all.length === node.items.length && isShort)
        node.flow = true;
    },
  });
  return doc
    .toString(layout)
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
}

function documentOf(value: Value): Document {
  const doc = new Document(value, { ...frontMatterSettings, keepSourceTokens: false });
  visit(doc, {
    Node(_, node) {
      if (isCollection(node)) delete node.anchor;
    },
  });
  return doc;
}

function setIn(lines: string, indent: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(indent));
}
