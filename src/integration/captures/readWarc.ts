import { createHash } from 'node:crypto';
import { WARCParser, type WARCRecord } from 'warcio';
import { utcSeconds } from '../../core/dates/utcSeconds.ts';

/** A page in a file of the Web ARChive format (ISO 28500). */
export interface KeptPage {
  url: string;
  /** When it was kept, in UTC: `2025-08-18T22:00:00Z`. */
  at: string;
  /**
   * The media type, as the server or the program that saved it said: `text/html; charset=utf-8`.
   */
  type: string;
  bytes: Uint8Array;
  /** The SHA-256 of its bytes, in hexadecimal. */
  digest: string;
}

/**
 * The pages in a WARC file, packed or not: what servers answered well, and what was saved without
 * an answer. `fault` says, to go on after the name of the file, why a part of it cannot be taken
 * for what was kept.
 */
export async function readWarc(file: Uint8Array): Promise<{ pages: KeptPage[]; fault?: string }> {
  const pages: KeptPage[] = [];
  let records = 0;
  try {
    for await (const record of new WARCParser([file])) {
      if (record.warcType !== null) records += 1;
      if (!isPage(record)) continue;
      const page = await pageIn(record);
      if (!page) return { pages, fault: 'is damaged: a page in it is not what was kept.' };
      pages.push(page);
    }
  } catch (error) {
    return { pages, fault: `cannot be read (${(error as Error).message}).` };
  }
  return records === 0 ? { pages, fault: 'is no WARC file, or is cut off.' } : { pages };
}

function isPage({ warcType, warcTargetURI, warcDate, httpHeaders }: WARCRecord): boolean {
  const isKept = warcType === 'resource' || warcType === 'response';
  return isKept && !!warcTargetURI && !!warcDate && isWell(httpHeaders?.statusCode);
}

/** The page in a record; nothing when its bytes are others than those whose digest it names. */
async function pageIn(record: WARCRecord): Promise<KeptPage | undefined> {
  const headers = record.httpHeaders?.headers;
  const bytes = await record.readFully(true);
  const digest = createHash('sha256').update(bytes).digest('hex');
  // Of what was packed on its way the digest is that of the packed bytes.
  const isPacked = headers?.has('content-encoding') || headers?.has('transfer-encoding');
  const recorded = /^sha-?256:([\da-f]{64})$/.exec(record.warcPayloadDigest ?? '')?.[1];
  if (!isPacked && recorded !== undefined && recorded !== digest) return undefined;
  const type = (headers ? headers.get('content-type') : record.warcContentType) ?? '';
  return {
    url: record.warcTargetURI!,
    at: utcSeconds(new Date(record.warcDate!)),
    type,
    bytes,
    digest,
  };
}

function isWell(status: number | string | undefined): boolean {
  return status === undefined || (Number(status) >= 200 && Number(status) < 300);
}
