import fc from 'fast-check';

/** Text of the signs that mean something in Markdown and YAML, of what editors write, and of anything. */
const snippet = fc.constantFrom('---\n', '---', '\n', '\r\n', '\r', '\t', ' ', '  ', ': ', '- ', '# ', ' #', '"', "'", '“', '”', '‘', '’', '«', '»', '„', '[', ']', '(', ')', '](', '[[', ']]', '{', '}', '|', '>', '>\n', '|\n', '*', '**', '_', '~~', '`', '```\n', '~~~', '<', '<b>', '<!--', '-->', '&', '&amp;', '&#x202E;', '!', '![', '\\', '\\u202E', '$', '[^1]', '[^1]: ', '| - |\n', '\n\n', '...', '…', '?', '%', '@', ',', '=', '===\n', 'title', 'title: ', 'a', 'word', '😀', '\uFEFF', '\u00A0', '\u200B', '\u202E', '\0', '\uD800', 'https://a.example', 'javascript:', 'a@b.example', '1. ', '2025-08-18', '<<: ', '*a', '&a ', '!!int ', '__proto__: ', '<<<<<<<', '>>>>>>> x\n');

export const markup = fc.array(snippet, { maxLength: 40 }).map((parts) => parts.join(''));
const file = fc.tuple(markup, markup).map(([front, body]) => `---\n${front}\n---\n${body}`);

/** Any text, and more often one that is nearly a file of the content. */
export const anything = fc.oneof(file, markup, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));
