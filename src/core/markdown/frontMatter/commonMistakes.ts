import { codeOf } from '../codePoint.ts';
import { lineAt, quotedLine, type YamlFault, type Line } from './yamlFault.ts';

/** `title: Trump: the call` */
export function colonInValue(source: string, at: number): YamlFault {
  const line = lineAt(source, at);
  if (!/:(\s|$)/.test(line.value)) return wrongIndentation(source, line.to + 1);
  if (/^["']/.test(line.value)) return textAfterValue(source, at);
  return {
    rule: 'quotes-needed',
    message: 'A value with a colon and a space in it needs quotes.',
    todo: `Write ${quotedLine(line)}.`,
    from: line.valueFrom,
    to: line.valueFrom + line.value.length,
    alone: true,
  };
}

/** `title: "A" said B`, `about: [a, b] c` */
export function textAfterValue(source: string, at: number): YamlFault {
  const line = lineAt(source, at);
  const place = { from: at, to: line.valueFrom + line.value.length };
  if (/^["']/.test(line.value))
    return {
      rule: 'quotes-needed',
      message: 'Unexpected text after the closing quote.',
      todo: `Quote the whole value: ${quotedLine(line)}.`,
      ...place,
      alone: true,
    };
  if (/^\[[^\]]*\]\(/.test(line.value))
    return {
      rule: 'quotes-needed',
      message: 'A value that begins with a link needs quotes.',
      todo: `Write ${quotedLine(line)}.`,
      from: line.valueFrom,
      to: place.to,
      alone: true,
    };
  if (/^[[{]/.test(line.value))
    return {
      rule: 'quotes-needed',
      message: 'Unexpected text after the closing bracket.',
      todo: `A text that begins with ${line.value[0]} needs quotes: ${quotedLine(line)}. In a list, move it inside the brackets.`,
      ...place,
      alone: true,
    };
  if (/["']\s*$/.test(source.slice(0, at)))
    return {
      rule: 'quotes-needed',
      message: 'Unexpected text after the closing quote.',
      todo: 'Put the whole text between one pair of quotes.',
      ...place,
    };
  return invalidYaml(source, at);
}

/** A tab where spaces are wanted. */
export function tabIndentation(source: string, at: number): YamlFault {
  const end = at + /^\t*/.exec(source.slice(at))![0].length;
  return {
    rule: 'tab',
    message: 'Tab used for indentation.',
    todo: 'Indent with spaces, two for each level.',
    from: at,
    to: Math.max(end, at + 1),
    alone: true,
  };
}

/** `by: @somebody`, `title: %x` */
export function reservedStart(source: string, at: number): YamlFault {
  const line = lineAt(source, at);
  return {
    rule: 'quotes-needed',
    message: `A value that begins with ${source[at]} needs quotes.`,
    todo: `Write ${quotedLine(line)}.`,
    from: line.valueFrom,
    to: line.valueFrom + line.value.length,
    alone: true,
  };
}

/** `"\q"` */
export function unknownEscape(source: string, at: number): YamlFault {
  const escape = source.slice(at, at + 2);
  return {
    rule: 'backslash',
    message: `Unknown escape sequence “${escape}” between double quotes.`,
    todo: `Write \\${escape} if a backslash is meant, else remove the backslash.`,
    from: at,
    to: at + escape.length,
    alone: true,
  };
}

/** A line that is neither a key with its value nor an item of a list. */
export function missingKey(source: string, at: number): YamlFault {
  const first = lineAt(source, at);
  const line = first.text.trim() === '' && first.from > 0 ? lineAt(source, first.from - 1) : first;
  const place = {
    from: line.from + Math.max(0, line.text.search(/\S/)),
    to: line.from + line.text.trimEnd().length,
  };
  const glued = /^\s*(?:-\s+)*([\w-]+):\S/.exec(line.text);
  if (glued)
    return {
      rule: 'front-matter',
      message: 'Missing space after the colon.',
      todo: `Put a space after “${glued[1]}:”.`,
      ...place,
    };
  const space = noBreakSpace(source, line.from, line.to);
  if (space) return space;
  if (/:(\s|$)/.test(line.text)) return wrongIndentation(source, line.from);
  return {
    rule: 'front-matter',
    message: 'This line has no key.',
    todo: 'Write it as “key: value”; if it continues the value above, indent it by two spaces; if the text begins here, put a line “---” above it.',
    ...place,
  };
}

/** A space from a web page or a word processor, which looks like one and is none. */
function noBreakSpace(source: string, from: number, to: number): YamlFault | undefined {
  const at = from + source.slice(from, to).search(/[\u00A0\u2000-\u200A\u202F\u3000]/);
  if (at < from) return undefined;
  return {
    rule: 'no-break-space',
    message: `Non-breaking space (${codeOf(source[at]!)}) found.`,
    todo: 'Use a regular space.',
    from: at,
    to: at + 1,
  };
}

/** Front matter that is a list, or words. */
export function notAMapping(
  contents: { range?: [number, number, number] | null },
  source: string,
): YamlFault {
  const line = lineAt(source, contents.range?.[0] ?? 0);
  return {
    rule: 'front-matter',
    message: 'Front matter must consist of keys and values.',
    todo: 'Write its lines as “key: value”.',
    from: contents.range?.[0] ?? 0,
    to: line.to,
  };
}

/** A line that is set in more or less than what it belongs to. */
export function wrongIndentation(source: string, at: number): YamlFault {
  const found = lineAt(source, at);
  const line = found.text.trim() === '' ? wordsNear(source, found) : found;
  const space = noBreakSpace(source, line.from, line.to);
  if (space) return space;
  const above = line.from > 0 ? lineAt(source, line.from - 1) : undefined;
  if (line.key === undefined && !/^\s*-/.test(line.text) && /^\s*- /.test(above?.text ?? '')) {
    return {
      rule: 'list-dash',
      message: 'Missing dash before this list item.',
      todo: `Write - ${line.text.trim()}; or indent it further if it continues the item above.`,
      from: line.from + Math.max(0, line.text.search(/\S/)),
      to: line.from + line.text.trimEnd().length,
    };
  }
  return {
    rule: 'column',
    message: 'Wrong indentation.',
    todo: 'Begin the keys of one thing in one column, and the items of a list in one column.',
    from: line.from + Math.max(0, line.text.search(/\S/)),
    to: line.from + line.text.trimEnd().length,
  };
}

/** The next line with something in it, else the one above. */
function wordsNear(source: string, { from, to }: Line): Line {
  const next = to + source.slice(to).search(/\S/);
  return next >= to
    ? lineAt(source, next)
    : from > 0
      ? lineAt(source, from - 1)
      : lineAt(source, from);
}

/** A key that stands further out than the one above it. */
export function misplacedKey(source: string, at: number): YamlFault | undefined {
  const line = lineAt(source, at);
  return line.key !== undefined && source.slice(line.from, at).trim() === ''
    ? wrongIndentation(source, at)
    : undefined;
}

/** `about: - a` */
export function listOnKeyLine(source: string, at: number): YamlFault | undefined {
  if (!/^-\s/.test(source.slice(at))) return undefined;
  const line = lineAt(source, at);
  return {
    rule: 'front-matter',
    message: 'A list must begin below its key.',
    todo: `Put each item on a line of its own below “${line.key ?? 'the key'}:”, as “  - item”; a text that begins with a hyphen needs quotes.`,
    from: at,
    to: line.to,
  };
}

/** `text: > words` */
export function textAfterBlockHeader(source: string, at: number): YamlFault | undefined {
  const line = lineAt(source, at);
  if (!/^[|>]/.test(line.value)) return undefined;
  return {
    rule: 'front-matter',
    message: `Unexpected text after “${line.value[0]}”.`,
    todo: `Begin it on the next line, indented by two spaces; or leave the “${line.value[0]}” out; a text that begins with it needs quotes.`,
    from: at,
    to: line.valueFrom + line.value.length,
  };
}

export function invalidYaml(source: string, at: number): YamlFault {
  const line = lineAt(source, at);
  if (/^[&*!%@`,]/.test(line.value)) return reservedStart(source, line.valueFrom);
  return {
    rule: 'front-matter',
    message: 'Invalid YAML from here on.',
    todo: 'Look at this line and the one above: a key ends with a colon and a space, a list is indented with spaces, and a text with characters such as : # [ { * & ! stands in quotes.',
    from: at,
    to: Math.max(line.to, at),
  };
}
