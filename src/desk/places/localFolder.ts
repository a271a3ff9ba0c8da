import { decode } from '../../core/markdown/decode.ts';
import type { Problem } from '../../core/markdown/problem.ts';
import {
  isBesideFigures,
  mostAttached,
  PlaceError,
  type Change,
  type Conflict,
  type Place,
  type PlaceAttachment,
  type PlaceContent,
  type PlaceFile,
  type Saved,
} from './place.ts';

/** The picker of folders, which not every browser has. */
declare global {
  interface Window {
    showDirectoryPicker?(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemDirectoryHandle {
    values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle>;
  }
}

/** A folder of the machine that the editor has chosen in the browser. */
export class LocalFolder implements Place {
  readonly id: string;
  readonly name: string;
  readonly #root: FileSystemDirectoryHandle;

  constructor(root: FileSystemDirectoryHandle) {
    this.#root = root;
    this.name = root.name;
    this.id = `local ${root.name}`;
  }

  async read(): Promise<PlaceContent> {
    const found: Found = { files: [], problems: [], attachments: [], attached: 0 };
    await readInto(found, this.#root, '');
    const { attached, attachments, ...content } = found;
    return attached > mostAttached ? content : { ...content, attachments };
  }

  async save(changes: readonly Change[]): Promise<Saved> {
    const conflicts: Conflict[] = [];
    for (const { file, version } of changes) {
      const theirs = await this.#fileAt(file);
      if (theirs?.version !== version) conflicts.push({ file, theirs });
    }
    if (conflicts.length > 0) return { conflicts };
    for (const { file, text } of changes) await this.#write(file, text);
    return {
      saved: await Promise.all(
        changes.map(async ({ file, text }) => ({
          file,
          version: text === undefined ? undefined : await versionOf(text),
        })),
      ),
    };
  }

  async #folderOf(file: string, create: boolean): Promise<FileSystemDirectoryHandle> {
    let at = this.#root;
    for (const part of file.split('/').slice(0, -1))
      at = await at.getDirectoryHandle(part, { create });
    return at;
  }

  async #fileAt(file: string): Promise<PlaceFile | undefined> {
    try {
      const folder = await this.#folderOf(file, false);
      const handle = await folder.getFileHandle(file.replace(/^.*\//, ''));
      const text = await (await handle.getFile()).text();
      return { file, text, version: await versionOf(text) };
    } catch (error) {
      if ((error as DOMException).name === 'NotFoundError') return undefined;
      throw new PlaceError(`${file} cannot be read: ${String(error)}`);
    }
  }

  async #write(file: string, text: string | undefined): Promise<void> {
    const name = file.replace(/^.*\//, '');
    const folder = await this.#folderOf(file, true);
    if (text === undefined) return folder.removeEntry(name);
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    return writable.close();
  }
}

interface Found extends PlaceContent {
  attachments: PlaceAttachment[];
  /** How many bytes there are beside the figures, read or not. */
  attached: number;
}

async function readInto(
  found: Found,
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<void> {
  for await (const handle of folder.values()) {
    if (handle.name.startsWith('.')) continue;
    const file = path === '' ? handle.name : `${path}/${handle.name}`;
    if (handle.kind === 'directory') {
      await readInto(found, handle, file);
      continue;
    }
    if (isBesideFigures(file)) await readBeside(found, file, await handle.getFile());
    if (!file.endsWith('.md')) continue;
    const bytes = await (await handle.getFile()).arrayBuffer();
    const read = decode(new Uint8Array(bytes));
    if ('text' in read)
      found.files.push({ file, text: read.text, version: await versionOf(read.text) });
    else found.problems.push(notText(file, read.message, read.todo));
  }
}

async function readBeside(found: Found, file: string, blob: File): Promise<void> {
  found.attached += blob.size;
  if (found.attached > mostAttached) return;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  found.attachments.push({ file, version: await digestOf(bytes), bytes });
}

function notText(file: string, message: string, todo: string): Problem {
  return { severity: 'error', rule: 'not-utf-8', file, line: 1, column: 1, message, todo };
}

function versionOf(text: string): Promise<string> {
  return digestOf(new TextEncoder().encode(text));
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
