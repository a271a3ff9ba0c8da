import {
  PlaceError,
  type Change,
  type Place,
  type PlaceContent,
  type PlaceFile,
  type Saved,
} from './place.ts';

/** The content folder of the server that has given this page. The token is that of its run. */
export class ServedFolder implements Place {
  id = 'folder';
  name = 'content';
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async read(): Promise<PlaceContent> {
    const content = await this.ask<PlaceContent & { name: string; cannot?: string }>(
      'GET',
      'content',
    );
    if (content.cannot !== undefined) throw new PlaceError(content.cannot);
    this.id = `folder ${content.name}`;
    this.name = content.name;
    return content;
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
    const answer = (await response.json()) as T & { message?: string };
    if (!response.ok) throw new PlaceError(answer.message ?? `The server says ${response.status}.`);
    return answer;
  }
}
