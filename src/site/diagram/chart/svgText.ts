/** Attributes that say what an element is and where it lies. The look is that of our classes. */
const attributes = new Set([
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'dx',
  'dy',
  'transform',
  'text-anchor',
  'class',
  'viewBox',
]);

/** The parts of a drawing by Plot that are drawn here by other means, or not at all. */
const left = new Set(['style', 'title', 'desc']);

/**
 * A drawing as text, with numbers to a tenth, without styles, ids and labels: what it shows is said
 * by the table below it. A group is named after what Plot calls it, so that our styles reach it.
 */
export function svgText(element: Element): string {
  const name = element.tagName.toLowerCase();
  if (left.has(name)) return '';
  const label = element.getAttribute('aria-label');
  const named = [element.getAttribute('class'), label && `plot-${label.replaceAll(' ', '-')}`]
    .filter((each): each is string => Boolean(each) && !/^plot-[0-9a-f]{6}$/.test(each!))
    .join(' ');
  const its = [...element.attributes].flatMap(({ name, value }) =>
    attributes.has(name) && name !== 'class' ? [` ${name}="${escaped(rounded(value))}"`] : [],
  );
  const inner = [...element.childNodes]
    .map((node) =>
      node.nodeType === 1
        ? svgText(node as Element)
        : node.nodeType === 3
          ? escaped(node.textContent ?? '')
          : '',
    )
    .join('');
  if (name === 'g' && inner === '') return '';
  // An empty transform moves nothing.
  const attributesText = `${named && ` class="${escaped(named)}"`}${its.join('')}`.replace(
    ' transform="translate(0,0)"',
    '',
  );
  // Programs that read words alone would join those of two texts.
  const behind = name === 'text' ? ' ' : '';
  return inner === ''
    ? `<${name}${attributesText}/>`
    : `<${name}${attributesText}>${inner}</${name}>${behind}`;
}

/** `0 0 640 300` and `M40,88.18` keep their signs; numbers have one decimal at most. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+(?:e-?\d+)?(?!em)/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
