import {
  mostAttached,
  PlaceError,
  type Change,
  type Place,
  type PlaceAttachment,
  type PlaceContent,
  type PlaceFile,
  type Saved,
} from './place.ts';

/** The content folder of the server that has given this page. The token is that of its run. */
export class ServedFolder implements Place {
  id = 'folder';
  name = 'content';
  readonly #token: string;
  #attachments: PlaceAttachment[] = [];

  constructor(token: string) {
    this.#token = token;
  }

  async read(): Promise<PlaceContent> {
    const content = await this.ask<
      PlaceContent & { name: string; cannot?: string; attached: Attached[] }
    >('GET', 'content');
    if (content.cannot !== undefined) throw new PlaceError(content.cannot);
    this.id = `folder ${content.name}`;
    this.name = content.name;
    return { ...content, attachments: await this.#attachmentsOf(content.attached) };
  }

  /**
   * The files beside the figures; those that are here as they are there are not asked for again.
   */
  async #attachmentsOf(attached: readonly Attached[]): Promise<PlaceAttachment[] | undefined> {
    if (attached.reduce((sum, { size }) => sum + size, 0) > mostAttached) return undefined;
    const known = new Map(this.#attachments.map((each) => [each.file, each]));
    this.#attachments = await Promise.all(
      attached.map(async ({ file, version }) => {
        const here = known.get(file);
        if (here?.version === version) return here;
        const response = await this.#send('GET', `attachment?file=${encodeURIComponent(file)}`);
        return { file, version, bytes: new Uint8Array(await response.arrayBuffer()) };
      }),
    );
    return this.#attachments;
  }

  save(changes: readonly Change[]): Promise<Saved> {
    return this.ask('POST', 'save', { changes });
  }

  async published(file: string): Promise<string | undefined> {
    const { text } = await this.ask<Partial<PlaceFile>>(
      'GET',
      `published?file=${encodeURIComponent(file)}`,
    );
    return text;
  }

  /** Asks the server. What it refuses is told in its own words. */
  async ask<T>(method: 'GET' | 'POST', question: string, body?: unknown): Promise<T> {
    return (await (await this.#send(method, question, body)).json()) as T;
  }

  async #send(method: 'GET' | 'POST', question: string, body?: unknown): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(`api/${question}`, {
        method,
        headers: {
          'x-desk-token': this.#token,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch {
      throw new PlaceError(
        'The desk’s server does not answer. Start it again with `npm run desk`, and open the address that it prints: what is unsaved here is kept.',
      );
    }
    if (response.ok) return response;
    const { message } = (await response.json()) as { message?: string };
    throw new PlaceError(message ?? `The server says ${response.status}.`);
  }
}

/** A file beside the figures as the server lists it. */
interface Attached {
  file: string;
  size: number;
  version: string;
}
