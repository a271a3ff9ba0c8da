import { PlaceError } from './place.ts';

/**
 * Requests to GitHub's programming interface (https://docs.github.com/rest), below one repository.
 */
export class GitHubRequests {
  readonly #base: string;
  readonly #token: string;

  constructor(base: string, token: string) {
    this.#base = base;
    this.#token = token;
  }

  get<T>(question: string): Promise<T> {
    return this.#ask('GET', question);
  }

  post<T>(question: string, body: unknown): Promise<T> {
    return this.#ask('POST', question, body);
  }

  async #ask<T>(method: string, question: string, body?: unknown): Promise<T> {
    let response: Response;
    try {
      response = await fetch(`${this.#base}/${question}`, {
        method,
        cache: 'no-store',
        credentials: 'omit',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.#token}`,
          'x-github-api-version': '2022-11-28',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch {
      throw new PlaceError(
        'GitHub cannot be reached: there seems to be no network. What is unsaved is kept here.',
      );
    }
    if (response.ok) return (await response.json()) as T;
    throw new PlaceError(await faultIn(response));
  }
}

async function faultIn(response: Response): Promise<string> {
  const { message = '' } = (await response.json().catch(() => ({}))) as { message?: string };
  switch (response.status) {
    case 401:
      return 'GitHub does not take the token: it has expired, or was taken back. Make another, and open the branch again: what is unsaved is kept here.';
    case 403:
    case 429:
      return response.headers.get('x-ratelimit-remaining') === '0'
        ? 'GitHub wants to be asked less often: wait an hour, or use another token.'
        : `The token may not do this (${message}). It needs “Contents” and “Pull requests”, both to read and write.`;
    case 404:
      return 'GitHub finds no such repository, branch or folder, or the token may not see it.';
    case 409:
    case 422:
      return `GitHub refuses this: ${message}`;
    default:
      return `GitHub fails (${response.status}). Try again later: what is unsaved is kept here.`;
  }
}
