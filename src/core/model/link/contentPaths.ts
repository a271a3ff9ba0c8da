/** The path from one file of the content folder to another, as a Markdown link has it. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => '..');
  return [...(up.length ? up : ['.']), ...there.slice(shared)].join('/');
}

/**
 * The file of the content folder that a relative link leads to; nothing when it leaves the folder.
 */
export function resolve(from: string, url: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of url.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
