/** A key or an item that holds nothing. What it is for is said where it cannot be left out. */
export function emptyFinding(
  name: string,
  written: string,
  purpose?: string,
): { rule: string; message: string; todo: string } {
  const todo =
    purpose === undefined ? 'Fill it in, or delete the line.' : `Fill it in. ${purpose}`.trim();
  const word = /^(?:~|null)(?=[\s,\]}]|$)/i.exec(written)?.[0];
  if (word !== undefined)
    return {
      rule: 'empty',
      message: `${name} is empty: to YAML, “${word}” means nothing.`,
      todo: `If it is the text, write it in quotes: "${word}". Else ${todo.charAt(0).toLowerCase()}${todo.slice(1)}`,
    };
  if (written.startsWith('#'))
    return {
      rule: 'empty',
      message: `${name} is empty: to YAML, what follows “#” is a comment.`,
      todo: `If it is the text, write it in quotes: "${written}". Else ${todo.charAt(0).toLowerCase()}${todo.slice(1)}`,
    };
  return { rule: 'empty', message: `${name} is empty.`, todo };
}
