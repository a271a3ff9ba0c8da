import { decode } from '../../core/markdown/decode.ts';
import type { Problem } from '../../core/markdown/problem.ts';
import { GitHubRequests } from './gitHubRequests.ts';
import {
  isBesideFigures,
  mostAttached,
  PlaceError,
  type Change,
  type Conflict,
  type Place,
  type PlaceContent,
  type PlaceFile,
  type Saved,
  type Summary,
} from './place.ts';

/** Where the content stands on GitHub. */
export interface GitHubPlace {
  /** The address of the programming interface. */
  api: string;
  /** `owner/name` */
  repository: string;
  branch: string;
  /** The folder of the content within the repository. */
  folder: string;
  /** A fine-grained token. It is kept in this tab's memory, and nowhere else. */
  token: string;
}

interface TreeRow {
  path: string;
  type: string;
  sha: string;
  /** In bytes. */
  size?: number;
}

/** A branch on GitHub. What is saved is proposed: a branch of its own, and a pull request. */
export class GitHub implements Place {
  readonly id: string;
  readonly name: string;
  readonly proposes = true;
  readonly #place: GitHubPlace;
  readonly #requests: GitHubRequests;
  /** The commit that was read. */
  #commit = '';
  readonly #texts = new Map<string, string>();

  constructor(place: GitHubPlace) {
    this.#place = place;
    this.#requests = new GitHubRequests(`${place.api}/repos/${place.repository}`, place.token);
    this.id = `github ${place.repository} ${place.branch} ${place.folder}`;
    this.name = `${place.repository}, ${place.branch}`;
  }

  async read(): Promise<PlaceContent> {
    const head = await this.#head();
    const rows = await this.#rowsAt(head);
    const found: PlaceContent = { files: [], problems: [], attachments: [] };
    const beside = rows.filter(({ path }) => isBesideFigures(path));
    if (beside.reduce((sum, { size = 0 }) => sum + size, 0) > mostAttached)
      delete found.attachments;
    // Several at a time: a newsroom has a thousand files.
    const waiting = [
      ...rows.filter(({ path }) => path.endsWith('.md')),
      ...(found.attachments ? beside : []),
    ];
    const workers = Array.from({ length: 8 }, async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) await this.#readInto(found, row);
    });
    await Promise.all(workers);
    this.#commit = head;
    return found;
  }

  async save(changes: readonly Change[], summary: Summary): Promise<Saved> {
    const head = await this.#head();
    if (head !== this.#commit) {
      const conflicts = await this.#conflicts(changes, head);
      if (conflicts.length > 0) return { conflicts };
    }
    const branch = `desk/${new Date().toISOString().slice(0, 16).replace(/\D/g, '-')}-${crypto.randomUUID().slice(0, 4)}`;
    const base = await this.#requests.get<{ tree: { sha: string } }>(`git/commits/${head}`);
    const tree = await this.#requests.post<{ sha: string }>('git/trees', {
      base_tree: base.tree.sha,
      tree: changes.map(({ file, text }) => ({
        path: `${this.#prefix}${file}`,
        mode: '100644',
        type: 'blob',
        ...(text === undefined ? { sha: null } : { content: text }),
      })),
    });
    const commit = await this.#requests.post<{ sha: string }>('git/commits', {
      message: `${summary.title}\n\n${summary.body}`,
      tree: tree.sha,
      parents: [head],
    });
    await this.#requests.post('git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
    const pull = await this.#requests.post<{ html_url: string }>('pulls', {
      title: summary.title,
      body: summary.body,
      head: branch,
      base: this.#place.branch,
    });
    const rows = new Map((await this.#rowsAt(commit.sha)).map(({ path, sha }) => [path, sha]));
    return {
      saved: changes.map(({ file }) => ({ file, version: rows.get(file) })),
      proposal: pull.html_url,
    };
  }

  /** What is on the branch now is what was published last, as far as can be told. */
  published(file: string): Promise<string | undefined> {
    return Promise.resolve(this.#texts.get(file));
  }

  get #prefix(): string {
    return this.#place.folder === '' ? '' : `${this.#place.folder}/`;
  }

  async #head(): Promise<string> {
    const { object } = await this.#requests.get<{ object: { sha: string } }>(
      `git/ref/heads/${this.#place.branch}`,
    );
    return object.sha;
  }

  /** The files of the content folder in a commit, with paths below it. */
  async #rowsAt(commit: string): Promise<TreeRow[]> {
    const { tree, truncated } = await this.#requests.get<{ tree: TreeRow[]; truncated: boolean }>(
      `git/trees/${commit}?recursive=1`,
    );
    if (truncated)
      throw new PlaceError('The repository has more files than GitHub lists at one go.');
    return tree
      .filter(({ path, type }) => type === 'blob' && path.startsWith(this.#prefix))
      .map((row) => ({ ...row, path: row.path.slice(this.#prefix.length) }));
  }

  async #readInto(found: PlaceContent, { path, sha }: TreeRow): Promise<void> {
    const bytes = await this.#bytes(sha);
    if (!path.endsWith('.md')) {
      found.attachments?.push({ file: path, version: sha, bytes });
      return;
    }
    const read = decode(bytes);
    if ('text' in read) {
      found.files.push({ file: path, text: read.text, version: sha });
      this.#texts.set(path, read.text);
    } else found.problems.push({ ...notText, file: path, message: read.message, todo: read.todo });
  }

  async #bytes(sha: string): Promise<Uint8Array<ArrayBuffer>> {
    const { content } = await this.#requests.get<{ content: string }>(`git/blobs/${sha}`);
    return Uint8Array.from(atob(content.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
  }

  /** The files that others have changed since they were read here. */
  async #conflicts(changes: readonly Change[], head: string): Promise<Conflict[]> {
    const rows = new Map((await this.#rowsAt(head)).map(({ path, sha }) => [path, sha]));
    const conflicts: Conflict[] = [];
    for (const { file, version } of changes) {
      const sha = rows.get(file);
      if (sha === version) continue;
      const read = sha === undefined ? undefined : decode(await this.#bytes(sha));
      const theirs: PlaceFile | undefined =
        sha !== undefined && read && 'text' in read
          ? { file, text: read.text, version: sha }
          : undefined;
      conflicts.push({ file, theirs });
    }
    return conflicts;
  }
}

const notText: Pick<Problem, 'severity' | 'rule' | 'line' | 'column'> = {
  severity: 'error',
  rule: 'not-utf-8',
  line: 1,
  column: 1,
};
