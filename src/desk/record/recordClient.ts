import type { TextFile } from '../../core/markdown/parsedFile.ts';
import type { Problem } from '../../core/markdown/problem.ts';
import type { DrawnPage } from '../page/drawnPage.ts';
import type { SpokenOf } from '../finding/spokenOf.ts';
import type { PlaceAttachment } from '../places/place.ts';
import type { Answer } from './deskRecord.ts';

type Changes = readonly { file: string; text?: string | undefined }[];

/** What the worker is asked for, and what each question is answered with. */
export interface Questions {
  open: {
    ask: {
      files: readonly TextFile[];
      found: readonly Problem[];
      attachments?: readonly PlaceAttachment[] | undefined;
    };
    answer: Answer;
  };
  change: { ask: { changes: Changes }; answer: Answer };
  /** The page of a file; nothing while it cannot be read, and for what has no page. */
  page: { ask: { file: string }; answer: DrawnPage | undefined };
  /** What a paragraph seems to speak of. */
  spokenOf: { ask: { paragraph: string }; answer: SpokenOf };
  save: { ask: { changes: Changes }; answer: Answer };
}

export interface Request {
  number: number;
  ask: { [Q in keyof Questions]: { what: Q } & Questions[Q]['ask'] }[keyof Questions];
}

export interface Reply {
  number: number;
  answer: unknown;
}

/** Asks the worker that holds the record. Questions are answered in their order. */
export class RecordClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #last = 0;

  constructor(address: URL | string) {
    this.#worker = new Worker(address, { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.number)?.(data.answer);
      this.#waiting.delete(data.number);
    });
  }

  ask<Q extends keyof Questions>(
    what: Q,
    question: Questions[Q]['ask'],
  ): Promise<Questions[Q]['answer']> {
    const number = ++this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve as (answer: unknown) => void);
      this.#worker.postMessage({ number, ask: { what, ...question } });
    });
  }
}
