import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The file that says of a folder that it is published to, and may be changed. */
const marker = '.sourceline';

/**
 * Makes a folder one that is published to, unless it is already. Why it cannot be, in a sentence:
 * only a new folder, an empty one or one of ours is taken, and none that the project needs.
 * `content` is the content folder.
 */
export function claimFolder(dir: string, content: string): string | undefined {
  const needed = neededBy(dir, content);
  if (needed !== undefined)
    return `${dir} is no place to publish to: ${needed}. Name another folder with --to.`;
  const is = statSync(dir, { throwIfNoEntry: false });
  if (is && !is.isDirectory()) return `${dir} is no folder. Name another with --to.`;
  if (is && !isOwn(dir) && readdirSync(dir).length > 0)
    return `${dir} is not empty, and was not made by publishing: it has no file ${marker}. Name a new folder with --to.`;
  mkdirSync(dir, { recursive: true });
  if (!existsSync(join(dir, marker)))
    writeFileSync(
      join(dir, marker),
      'A folder that `npm run publish` of Sourceline publishes to: it shows `current`, and removes old releases.\n',
    );
  return undefined;
}

/**
 * Whether a folder has the marker; or, as before there was one, nothing but what publishing makes.
 */
export function isOwn(dir: string): boolean {
  if (!existsSync(dir)) return false;
  const names = readdirSync(dir);
  return (
    names.includes(marker) ||
    (names.every((name) =>
      /^(?:current|releases|assets|announce|versions|assets\.list|\.(?:lock|current)-.*)$/.test(
        name,
      ),
    ) &&
      /^releases\/\d+-[\da-f]{8}$/.test(targetOf(join(dir, 'current'))))
  );
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/** What of the project a folder is, lies in or holds. */
function neededBy(dir: string, content: string): string | undefined {
  const place = realPath(dir);
  const project = realPath('.');
  if (isIn(project, place)) return 'the project itself is there';
  if (isIn(place, realPath(content)) || isIn(realPath(content), place))
    return 'it is where the content is';
  const [first] = relative(project, place).split(sep);
  return isIn(place, project) && projectFolders.includes(first!)
    ? `${first}/ is a folder of the project`
    : undefined;
}

const projectFolders =
  'dist .build .astro .git .github .ci .vscode content deploy docs node_modules public src tests tools'.split(
    ' ',
  );

/** `isIn('/srv/news/a', '/srv/news')` //=> true, and so is a folder in itself. */
function isIn(path: string, dir: string): boolean {
  return path === dir || path.startsWith(dir.endsWith(sep) ? dir : dir + sep);
}

/** A path without symbolic links, as far as it is there. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return join(realPath(parent), relative(parent, whole));
}
